#include "fees/refunds/counts/measures.hpp"
#include "fees/refunds/queries.hpp"

namespace luoshi::fees::refunds {
namespace {

const tally::Recount all[] = {
    {&counts::due, &queries::count_refunds_due, tally::Grain::month},
    {&counts::done, &queries::count_refunds_done, tally::Grain::month},
};

}  // namespace

std::span<const tally::Recount> counted() { return all; }

}  // namespace luoshi::fees::refunds
