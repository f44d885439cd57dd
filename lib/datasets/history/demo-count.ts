/** How much of what is invented a region shows, by what it is, and whom its events would lose. */
export interface DemoCount {
  districts: number;
  practices: number;
  places: number;
  entries: number;
  signUps: number;
}
