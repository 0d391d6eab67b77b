/** Forms that people fill in instead of YAML: their fields, and reading them back exactly (METHOD, Forms). */
@NullMarked
package kring.forms;

import org.jspecify.annotations.NullMarked;
