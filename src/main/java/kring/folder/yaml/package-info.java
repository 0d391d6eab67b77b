/** YAML as a tree that remembers where everything stands: the safe part of YAML 1.2, nothing else. */
package kring.folder.yaml;
