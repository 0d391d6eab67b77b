@echo off
rem Starts kring with the Java at hand: JAVA_HOME if set, else the java on the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms20m -XX:-UsePerfData -Xlog:disable -Xlog:all=off -cp "%~dp0..\lib\kring-${project.version}.jar" kring.Main %*
exit /b %ERRORLEVEL%
