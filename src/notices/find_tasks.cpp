#include <fmt/format.h>

#include <algorithm>

#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/store.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

struct TaskRow {
    std::string task;
    std::int64_t count = 0;
    std::optional<Date> due;
    std::int64_t overdue = 0;
};
BOOST_DESCRIBE_STRUCT(TaskRow, (), (task, count, due, overdue))

struct TaskWords {
    std::string_view task;
    std::string_view before;  // 核对 3 件通知
    std::string_view after;
    std::string_view words_en;
    std::string_view link;
};
constexpr TaskWords task_words[] = {
    {"check_notices", "核对", "件通知", "notices to check", "/notices?stage=draft"},
    {"decide_findings", "处理", "件通知的疑点", "notices with undecided findings", "/notices?stage=draft"},
    {"publish_notices", "公布", "件已核对的通知", "checked notices to publish", "/notices?stage=checked"},
    {"refused_imports", "查看", "份被退回的导入", "refused imports", "/notices/imports?state=refused"},
    {"expiring_documents", "评估", "件将到期或已到期的文件", "documents running out", "/notices/cleanup"},
    {"answer_questions", "答复", "个条款问题", "questions to answer", "/notices/interpretations?state=asked"},
    {"check_answers", "核对", "份政策解答", "answers to check", "/notices/interpretations?state=answered"},
    {"publish_answers", "公布", "份政策解答", "answers to publish", "/notices/interpretations?state=checked"},
    {"give_verdicts", "给出", "件文件的清理结论", "clean-up verdicts to give", "/notices/cleanup"},
    {"check_verdicts", "核对", "件文件的清理结论", "clean-up verdicts to check", "/notices/cleanup"},
};

json::value scopes_of(const Actor& actor, const Permission& permission) { return key_set(actor.scopes(permission)); }

}  // namespace

Result<TaskList> find_tasks(Work& work, const NoQuestion&) {
    const auto& actor = work.actor();
    const auto rows = work.all<TaskRow>(queries::tasks, work.today(), actor_key(actor), scopes_of(actor, permissions::write),
                                        scopes_of(actor, permissions::check), scopes_of(actor, permissions::publish),
                                        scopes_of(actor, permissions::interpret), scopes_of(actor, permissions::cleanup),
                                        work.today().plus_months(6));
    TaskList list;
    for (const auto& row : rows) {
        if (row.count == 0) continue;
        const auto& words = *std::ranges::find(task_words, row.task, &TaskWords::task);
        list.items.push_back({row.task, fmt::format("{} {} {}", words.before, row.count, words.after),
                              fmt::format("{} {}", row.count, words.words_en), row.count, row.due, row.overdue, std::string(words.link)});
    }
    return list;
}

}  // namespace luoshi::notices
