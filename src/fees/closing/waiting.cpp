// What waits after a merger of schools: the office of the school that goes on deals with the money, the county sees that it is done.
#include <algorithm>
#include <iterator>

#include "fees/closing/api.hpp"
#include "fees/closing/queries.hpp"
#include "fees/journal/api.hpp"
#include "org/api.hpp"

namespace luoshi::fees::closing {
namespace {

// From the day on which a school ended until its books should be empty.
constexpr int days_to_carry = 30;

constexpr WaitingKind kinds[] = {
    {"carry_balances", "办理", "所并入学校账上的余额", "merged schools whose books still hold money or owe something", "/fees/ledger"},
    {"ended_with_money", "督办", "所已撤并学校账上的款项", "ended schools whose books still hold money or owe something", "/fees/ledger"},
};

struct Ended {
    BodyId school;
    std::string name;
    Date closed;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(Ended, (), (school, name, closed, path))

std::vector<Ended> ended_below(Work& work, const std::vector<std::string>& roots) {
    std::vector<Ended> all;
    for (const auto& root : roots) {
        auto behind = root;
        behind.back() = '0';  // '/' + 1: everything below a path sorts before it
        std::ranges::move(work.all<Ended>(queries::ended_with_money, root, behind), std::back_inserter(all));
    }
    std::ranges::stable_sort(all, {}, &Ended::closed);
    return all;
}

std::vector<Waiting> line_of(Work& work, std::string_view task, const std::vector<Ended>& ended) {
    if (ended.empty()) return {};
    WaitingRow row{std::string(task), static_cast<std::int64_t>(ended.size()), ended.front().closed.plus_days(days_to_carry), 0};
    for (const auto& one : ended) row.overdue += one.closed.plus_days(days_to_carry) < work.today() ? 1 : 0;
    auto list = waiting_of(std::vector{row}, kinds);
    constexpr std::size_t shown = 3;
    std::string names, names_en;
    for (std::size_t i = 0; i < ended.size() && i < shown; ++i) {
        names += (i == 0 ? "" : "、") + ended[i].name;
        names_en += (i == 0 ? "" : ", ") + ended[i].name;
    }
    const bool more = ended.size() > shown;
    list.front().words += "（" + names + (more ? "等）" : "）");
    list.front().words_en += " (" + names_en + (more ? " and others)" : ")");
    list.front().link += "?body=" + ended.front().school.to_string();
    return list;
}

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may_somewhere(journal::permissions::read)) return {};
    // Who may carry balances is of a school; who only reads and is of none sees to it that it is done.
    if (actor.may(journal::permissions::open, actor.body_path)) return line_of(work, "carry_balances", ended_below(work, {actor.body_path}));
    const auto body = org::find_body(work, *actor.body);
    if (!body || body->kind == org::BodyKind::school) return {};
    return line_of(work, "ended_with_money", ended_below(work, actor.scopes(journal::permissions::read)));
}

}  // namespace luoshi::fees::closing
