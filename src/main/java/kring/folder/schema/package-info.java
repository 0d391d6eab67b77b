/** The schemas of format 1, and what they have against a file. */
package kring.folder.schema;
