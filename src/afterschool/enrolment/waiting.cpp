// What waits for families, class teachers and the school (待办).
#include <map>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/terms.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

constexpr WaitingKind waiting_kinds[] = {
    {"announce_rounds", "公布", "个拟定的报名轮次", "planned enrolment rounds to announce", "/enrolment"},
    {"freeze_rounds", "定稿", "个已截止的志愿轮次", "closed rounds whose wishes are to be frozen", "/enrolment"},
    {"decide_groups", "处理", "个人数不足的班", "groups below their minimum to decide on", "/enrolment"},
    {"close_groups", "执行或撤销", "件家长已答复（或已到期）的开班处理", "matters of small groups to carry out or drop",
     "/enrolment"},
    {"offers_running_out", "提醒", "户候补家长（名额保留即将到期）", "offers from the waiting list that run out soon",
     "/enrolment"},
    {"ask_families", "代问", "户未答复开班处理的本班家长", "families of your class to ask about a small group",
     "/own-enrolment"},
    {"answer_groups", "答复", "件开班处理（并班、调课、停开）", "questions about a group of your child to answer", "",
     "/enrolment"},
    {"answer_offers", "答复", "个为孩子保留的候补名额", "places held for your child to answer", "", "/enrolment"},
    {"confirm_entries", "核对", "项班主任代录的报名", "entries by the class teacher to confirm", "", "/enrolment"},
};

// As the statements answer it: the deadlines of families are instants.
struct OwedHere {
    std::string task;
    std::int64_t count = 0;
    std::optional<Instant> due;  // the earliest
    std::int64_t overdue = 0;
};
BOOST_DESCRIBE_STRUCT(OwedHere, (), (task, count, due, overdue))

// The same of one plan of a school.
struct OwedOfPlan {
    std::string plan;  // id
    std::string task;
    std::int64_t count = 0;
    std::optional<Instant> due;
    std::int64_t overdue = 0;
};
BOOST_DESCRIBE_STRUCT(OwedOfPlan, (), (plan, task, count, due, overdue))

// The rows of several statements and plans, those of one task together.
class Sum {
 public:
    void add(const OwedHere& row) {
        auto& sum = of_[row.task];
        sum.task = row.task;
        sum.count += row.count;
        sum.overdue += row.overdue;
        if (row.due && (!sum.due || row.due->date() < *sum.due)) sum.due = row.due->date();
    }
    void add(const std::vector<OwedHere>& rows) {
        for (const auto& row : rows) add(row);
    }
    std::vector<luoshi::WaitingRow> rows() const {
        std::vector<luoshi::WaitingRow> list;
        for (const auto& kind : waiting_kinds) {
            if (const auto found = of_.find(kind.task); found != of_.end()) list.push_back(found->second);
        }
        return list;
    }

 private:
    std::map<std::string, luoshi::WaitingRow, std::less<>> of_;
};

std::string yes_if(bool held) { return held ? "yes" : "no"; }

int running_school_year(Date today) {
    const auto ymd = today.ymd();
    const int year = static_cast<int>(ymd.year());
    return static_cast<unsigned>(ymd.month()) >= 8 ? year : year - 1;
}

// A place from the waiting list is looked after in its last day; before that the family has time. Of a term that is over nothing can be done any more;
// that is asked of the few plans only in which something waits.
void of_running_terms(Work& work, bool rounds, bool seats, Sum& sum) {
    const auto& actor = work.actor();
    std::map<std::string, bool> over;
    for (const auto& row : work.all<OwedOfPlan>(queries::waiting_at_school, actor.county, *actor.body, work.now(), yes_if(rounds), yes_if(seats),
                                                work.now().plus(std::chrono::hours{24}), running_school_year(work.today()))) {
        if (!over.contains(row.plan)) over[row.plan] = why_over(work, PlanId::parse(row.plan).value()).has_value();
        if (!over[row.plan]) sum.add({row.task, row.count, row.due, row.overdue});
    }
}

}  // namespace

std::vector<luoshi::Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    Sum sum;
    if (actor.body) {
        const bool rounds = actor.may(permissions::rounds, actor.body_path);
        const bool seats = actor.may(permissions::seats, actor.body_path);
        if (rounds || seats) of_running_terms(work, rounds, seats, sum);
    }
    if (actor.account && actor.may_somewhere(permissions::enter))
        sum.add(work.all<OwedHere>(queries::waiting_of_class, *actor.account, work.now()));
    if (actor.account) sum.add(work.all<OwedHere>(queries::waiting_of_family, *actor.account, work.now()));
    return waiting_of(sum.rows(), waiting_kinds);
}

}  // namespace luoshi::afterschool::enrolment
