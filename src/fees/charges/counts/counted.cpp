#include "fees/charges/counts/measures.hpp"
#include "fees/charges/queries.hpp"

namespace luoshi::fees::charges {
namespace {

const tally::Recount all[] = {
    {&counts::billed, &queries::count_billed, tally::Grain::month},
    {&counts::exempted, &queries::count_exempted, tally::Grain::month},
    {&counts::paid, &queries::count_paid, tally::Grain::total},
    {&counts::waived, &queries::count_waived, tally::Grain::total},
};

}  // namespace

std::span<const tally::Recount> counted() { return all; }

}  // namespace luoshi::fees::charges
