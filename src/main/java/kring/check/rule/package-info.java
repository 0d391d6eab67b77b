/** The rules that go across the files of a circle. */
package kring.check.rule;
