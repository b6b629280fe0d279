#include "supervision/complaints/api.hpp"
#include "supervision/complaints/permissions.hpp"
#include "supervision/complaints/queries.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr WaitingKind kinds[] = {
    {"accept_complaints", "受理", "件投诉", "complaints to accept", "/complaints?state=received"},
    {"answer_complaints", "答复", "件投诉", "complaints to answer", "/complaints?state=accepted"},
    {"decide_contested", "复核", "件不认可答复的投诉", "contested answers to decide on", "/complaints?state=contested"},
    {"explain_complaints", "说明", "件被询问的投诉", "complaints you were asked about", "/complaints-against"},
};

}  // namespace

// The body complained of learns that it was asked, not by whom it was complained of; the count says no more.
std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || actor.body_path.empty()) return {};
    const bool handles = actor.may_somewhere(permissions::handle);
    const bool answers = actor.may(permissions::answer, actor.body_path);
    if (!handles && !answers) return {};
    const std::string yes = "yes", no = "no";
    return waiting_of(work.all<WaitingRow>(queries::waiting, work.today(), actor.body_path, handles ? yes : no, answers ? yes : no, *actor.body), kinds);
}

}  // namespace luoshi::supervision::complaints
