/**
 * The vocabulary: what a circle consists of, as plain records. Names are the glossary's (METHOD, Glossary). What a file
 * leaves out is null here, or an empty list or map; nothing in this package reads, writes or applies the method.
 */
@NullMarked
package kring.model;

import org.jspecify.annotations.NullMarked;
