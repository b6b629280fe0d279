#include "platform/access/actor_key.hpp"
#include "programmes/review/panels/queries.hpp"
#include "programmes/review/panels/store.hpp"

namespace luoshi::programmes::review::panels {
namespace {

constexpr std::string_view province = "430000";  // the rounds of the action lie there (docs/decisions/0010)

constexpr WaitingKind kinds[] = {
    {"answer_invitation", "答复", "份评审邀请", "invitations to a review to answer", "/review/invitations", "/review-invitations"},
    {"decide_panel_objection", "决定", "项回避申请", "objections to members of a panel to decide", "/review/rounds"},
};

// In the order of queries/invitations_to_answer.sql.
struct OpenInvitations {
    std::int64_t count = 0;
    std::optional<Instant> due;
};
BOOST_DESCRIBE_STRUCT(OpenInvitations, (), (count, due))

}  // namespace

// Of an invitation it is told that there is one and until when: no round's items, no conflict (README.md, 6).
std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    std::vector<WaitingRow> rows;
    if (!actor.account) return {};
    if (actor.may_somewhere(experts::permissions::own)) {
        const auto open = work.one<OpenInvitations>(queries::invitations_to_answer, province, *actor.account, work.now()).value();
        rows.push_back({"answer_invitation", open.count, open.due ? std::optional(open.due->date()) : std::nullopt, 0});
    }
    if (actor.may_somewhere(permissions::write)) {
        for (auto& row : work.all<WaitingRow>(queries::objections_to_decide, province, actor_key(actor), waiting_scopes(actor, permissions::write))) rows.push_back(std::move(row));
    }
    return waiting_of(rows, kinds);
}

}  // namespace luoshi::programmes::review::panels
