#include <algorithm>
#include <iterator>

#include "fees/charges/api.hpp"
#include "fees/charges/queries.hpp"
#include "org/api.hpp"

namespace luoshi::fees::charges {
namespace {

constexpr WaitingKind kinds[] = {
    {"open_reliefs", "处理", "项没能算成的调减", "reliefs that could not be reckoned", "/fees"},
    {"absence_notes", "查看", "份家长交来的缺课证明", "proofs of absence that families handed in", "/fees"},
};
constexpr WaitingKind of_county[] = {{"write_offs", "确认", "张无法收回的账单核销", "bills to be written off", "/fees/bills/"}};

// The oldest is opened; the next one waits behind it.
std::vector<Waiting> write_offs(Work& work, std::string_view county) {
    auto list = waiting_of(work.all<WaitingRow>(queries::write_offs_waiting, county), of_county);
    for (auto& line : list) {
        if (const auto bill = work.one<BillId>(queries::oldest_write_off, county)) line.link += bill->to_string();
    }
    return list;
}

std::vector<Waiting> waiting_at(Work& work, const org::BodyLine& school) {
    auto list = waiting_of(work.all<WaitingRow>(queries::waiting, school.county, school.id), kinds);
    for (auto& line : list) {
        if (line.task != "absence_notes") continue;
        // The term of the oldest is opened: a proof may be of one that is over.
        if (const auto plan = work.one<PlanId>(queries::oldest_note_waiting, school.county, school.id)) line.link += "?plan=" + plan->to_string();
    }
    return school.closed ? left_by(std::move(list), school.name, school.id.to_string()) : list;
}

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (actor.body && actor.may(permissions::approve_write_off, actor.body_path)) {
        const auto bureau = org::find_body(work, *actor.body);
        return bureau ? write_offs(work, bureau->county) : std::vector<Waiting>{};
    }
    if (!actor.body || !actor.may(permissions::bill, actor.body_path)) return {};
    std::vector<Waiting> all;
    for (const auto& one : org::with_absorbed(work, actor.body_path)) std::ranges::move(waiting_at(work, one), std::back_inserter(all));
    return all;
}

}  // namespace luoshi::fees::charges
