#include "fees/reckoning/reckoning.hpp"
