// The reader of notices: what others may use of it.
#pragma once
#include "notices/reading/bench.hpp"
#include "notices/reading/compare.hpp"
#include "notices/reading/read_notice.hpp"
#include "notices/reading/reading.hpp"
