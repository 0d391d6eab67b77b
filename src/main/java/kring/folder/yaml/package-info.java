/** YAML as a tree that remembers where everything stands: the safe part of YAML 1.2, nothing else. */
@NullMarked
package kring.folder.yaml;

import org.jspecify.annotations.NullMarked;
