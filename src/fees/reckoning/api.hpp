// fees/reckoning: what a family owes, pure. What always holds stands in README.md.
#pragma once
#include "fees/reckoning/bench.hpp"
#include "fees/reckoning/compact.hpp"
#include "fees/reckoning/reckoning.hpp"
#include "fees/reckoning/rule_sets.hpp"
