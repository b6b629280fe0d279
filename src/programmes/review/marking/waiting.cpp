#include "programmes/review/marking/store.hpp"

namespace luoshi::programmes::review::marking {
namespace {

constexpr std::string_view province = "430000";  // the rounds of the action lie there (docs/decisions/0010)

constexpr WaitingKind kinds[] = {
    {"open_sheets", "启封", "轮评审的评分表", "rounds whose sheets you have to open", "/programmes/my-reviews", "/my-reviews"},
    {"hand_in_sheets", "评分并签名", "份评分表", "sheets to mark and sign", "/programmes/my-reviews", "/my-reviews"},
};

// In the order of queries/sheets_to_mark.sql.
struct OpenSheets {
    RoundId round;
    std::int64_t count = 0;
    std::int64_t opened = 0;
};
BOOST_DESCRIBE_STRUCT(OpenSheets, (), (round, count, opened))

void add(WaitingRow& row, std::int64_t count, std::optional<Date> due, Date today) {
    row.count += count;
    if (!due) return;
    if (!row.due || *due < *row.due) row.due = due;
    if (*due < today) row.overdue += count;
}

}  // namespace

// Before the sheets are opened an expert learns no count (README.md, 5): one line stands for the round.
std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.account || !actor.may_somewhere(permissions::own)) return {};
    WaitingRow sealed{"open_sheets", 0, {}, 0}, open{"hand_in_sheets", 0, {}, 0};
    // An expert sits in one or two rounds at a time.
    for (const auto& one : work.all<OpenSheets>(queries::sheets_to_mark, province, *actor.account)) {
        const auto terms = panels::round_terms(work, province, one.round);
        const auto due = terms ? std::optional(terms->review_to) : std::nullopt;
        if (one.opened == 1) add(open, one.count, due, work.today());
        else add(sealed, 1, due, work.today());
    }
    const WaitingRow rows[] = {sealed, open};
    return waiting_of(rows, kinds);
}

}  // namespace luoshi::programmes::review::marking
