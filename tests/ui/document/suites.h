#pragma once

int runDocumentTest(int argc, char** argv);
int runLetGoTest(int argc, char** argv);
int runViewStateTest(int argc, char** argv);
