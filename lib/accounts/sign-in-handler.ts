/** What next-auth makes of its options for a route, as it says nothing of it itself. */
export type SignInHandler = (
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
) => Promise<Response>;
