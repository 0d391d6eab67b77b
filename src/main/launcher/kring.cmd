@echo off
rem Starts kring with its own Java if it brings one, else with that of JAVA_HOME if set, else with the java on the path.
rem KRING_ARCHIVE=make makes an archive of its classes, KRING_ARCHIVE=off starts it without.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%~dp0..\runtime\bin\java.exe" set "JAVA=%~dp0..\runtime\bin\java.exe"
set "JAR=%~dp0..\lib\kring-${project.version}.jar"
rem Java looks itself whether an archive is of it and of these jars; where this one lies only the user writes.
for /f "usebackq" %%b in ("%~dp0..\lib\build") do set "MADE=%LOCALAPPDATA%\kring\%%b"
set "ARCHIVE="
if not "%KRING_ARCHIVE%"=="off" if exist "%MADE%.jsa" set ARCHIVE="-XX:SharedArchiveFile=%MADE%.jsa"
if "%KRING_ARCHIVE%"=="make" (
  xcopy "%~dp0..\lib\rehearsal" "%MADE%" /e /i /q /y >nul
  "%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:ArchiveClassesAtExit=%MADE%.new" -cp "%JAR%" kring.Rehearsal documents "%MADE%" >nul 2>&1
  rmdir /s /q "%MADE%"
  move /y "%MADE%.new" "%MADE%.jsa" >nul
  exit /b 0
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms20m -XX:-UsePerfData -Xlog:disable -Xlog:all=off %ARCHIVE% -cp "%JAR%" kring.Main %*
exit /b %ERRORLEVEL%
