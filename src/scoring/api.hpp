// scoring: score sheets as data, one body's score and grade with every reason, ranks with ties, and what a panel's marks come to. Pure; what always
// holds stands in README.md.
#pragma once
#include "scoring/panel.hpp"
#include "scoring/points.hpp"
#include "scoring/rank.hpp"
#include "scoring/score.hpp"
#include "scoring/sheet.hpp"
#include "scoring/standings.hpp"
