#include "pupils/counts/measures.hpp"
#include "pupils/queries.hpp"

namespace luoshi::pupils {
namespace {

const tally::Recount all[] = {
    {&counts::on_roll, &queries::count_on_roll, tally::Grain::month},
};

}  // namespace

std::span<const tally::Recount> counted() { return all; }

}  // namespace luoshi::pupils
