#include "tally/api.hpp"

namespace luoshi::tally {

void add(Work&, BodyId, const Measure&, Date, std::int64_t) {}

}  // namespace luoshi::tally
