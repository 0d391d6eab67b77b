@echo off
rem Starts kring with its own Java if it brings one, else with that of JAVA_HOME if set, else with the java on the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%~dp0..\runtime\bin\java.exe" set "JAVA=%~dp0..\runtime\bin\java.exe"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms20m -XX:-UsePerfData -Xlog:disable -Xlog:all=off -cp "%~dp0..\lib\kring-${project.version}.jar" kring.Main %*
exit /b %ERRORLEVEL%
