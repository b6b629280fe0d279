// What waits for those who announce, watch and run draws (待办). The second official is another person than the first.
#include "afterschool/allocation/api.hpp"
#include "afterschool/allocation/queries.hpp"
#include "platform/access/actor_key.hpp"

namespace luoshi::afterschool::allocation {
namespace {

constexpr WaitingKind kinds[] = {
    {"announce_draws", "公告", "场摇号（名单已定稿）", "draws to announce (the list is frozen)", "/draws"},
    {"enter_values", "录入", "场摇号的公开值", "public values of draws to enter", "/draws"},
    {"confirm_values", "核对", "场摇号的公开值", "public values of draws to confirm as the second official", "/draws"},
    {"run_draws", "运行并公布", "场摇号", "draws to run and publish", "/draws"},
};

struct DrawOwed {
    std::string task;
    std::int64_t count = 0;
    std::optional<Instant> draws_at;  // the earliest
    std::int64_t overdue = 0;
};
BOOST_DESCRIBE_STRUCT(DrawOwed, (), (task, count, draws_at, overdue))

std::int64_t draws_to_announce(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may(permissions::draw, actor.body_path)) return 0;
    return work.one<std::int64_t>(queries::rounds_to_draw, actor.county, *actor.body).value_or(0);
}

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.may_somewhere(permissions::value) && !actor.may_somewhere(permissions::draw)) return {};
    std::vector<WaitingRow> rows{{"announce_draws", draws_to_announce(work), {}, 0}};
    for (auto& owed : work.all<DrawOwed>(queries::waiting, actor.county, work.now(), actor_key(actor),
                                         waiting_scopes(actor, permissions::value), waiting_scopes(actor, permissions::draw), Instant::parse(work.today().to_string() + "T00:00:00+08:00").value()))
        rows.push_back({std::move(owed.task), owed.count, owed.draws_at ? std::optional(owed.draws_at->date()) : std::nullopt, owed.overdue});
    return waiting_of(rows, kinds);
}

}  // namespace luoshi::afterschool::allocation
