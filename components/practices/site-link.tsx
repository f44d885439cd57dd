/** A web address as people say it, to follow. */
export function SiteLink({ url }: { url: string }) {
  const name = url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
  return (
    <a href={url} rel="nofollow">
      {name}
    </a>
  );
}
