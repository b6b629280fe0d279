// The steps of a term plan as a table. The use cases move by it, the page says why a step is closed by it, and a test
// walks all its paths. Pure.
#pragma once
#include <boost/describe.hpp>
#include <optional>

#include "afterschool/catalogue/words.hpp"

namespace luoshi::afterschool::catalogue {

enum class PlanMove {
    write,         // words, rooms, teachers: nothing that parents were asked about
    change_offer,  // slots, courses, grades or prices: parents have to be asked again
    consult,
    submit,
    give_back,  // the bureau returns it with reasons; an approved one too, as long as it is not published
    approve,
    publish,
    end,
};
BOOST_DESCRIBE_ENUM(PlanMove, write, change_offer, consult, submit, give_back, approve, publish, end)

// The state after a move; nothing where it is not open. A submission from `returned` needs besides that the
// consultation still fits.
std::optional<PlanState> after(PlanState state, PlanMove move);

}  // namespace luoshi::afterschool::catalogue
