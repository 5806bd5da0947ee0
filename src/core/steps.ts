/** Work that can be put down between its steps and taken up again, and comes to a `T`. */
export type Steps<T> = Generator<void, T, void>;
