/** How files come into their place: whole, all or none, whatever happens in between (decision 15). */
package kring.folder.write;
