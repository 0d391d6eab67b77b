/** Changes to the text of a YAML file in place: remarks, order and all that is not meant stay as they are. */
@NullMarked
package kring.folder.edit;

import org.jspecify.annotations.NullMarked;
