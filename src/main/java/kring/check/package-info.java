/** What can be wrong with a circle's folder: findings, and the rules that go across files. */
package kring.check;
