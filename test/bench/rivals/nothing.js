// Nothing: what starting Node takes.
