# Read at the first Tab after kring, so that it is of this version and in the user's language.
kring completion fish | source
