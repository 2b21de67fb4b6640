#include "facts/verdict.h"

NAMES_DEFINE(verdict, "stored", "asked", "refused", "ignored", "odd");
