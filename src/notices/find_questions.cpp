#include "notices/answers.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::notices {
namespace {

struct QuestionColumns {
    QuestionId id;
    std::string county;
    NoticeId notice;
    std::optional<std::string> notice_number;
    std::optional<std::string> notice_title;
    std::optional<std::string> clause;
    std::string question;
    QuestionState state = QuestionState::asked;
    std::string body_name;
    std::optional<std::int64_t> year;
    std::optional<std::int64_t> serial;
    Instant asked_at;
    std::optional<Date> due;
};
BOOST_DESCRIBE_STRUCT(QuestionColumns, (),
                      (id, county, notice, notice_number, notice_title, clause, question, state, body_name, year, serial, asked_at, due))

}  // namespace

Result<http::Page<QuestionRow>> find_questions(Work& work, const FindQuestions& command) {
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto rows = work.all<QuestionColumns>(queries::find_questions, actor_key(work.actor()), read_scopes(work.actor()),
                                          key_set(work.actor().scopes(permissions::interpret)),
                                          command.notice ? command.notice->to_string() : std::string(),
                                          command.state ? std::string(json::enum_name(*command.state)) : std::string(), after.at, after.id, limit + 1);
    http::Page<QuestionRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    for (auto& row : rows) {
        std::optional<std::string> number;
        if (row.year && row.serial) number = answer_number(*row.year, *row.serial);
        page.items.push_back({row.id, row.county, row.notice, row.notice_number, row.notice_title, row.clause, row.question, row.state, row.body_name,
                              number, row.asked_at, row.due});
    }
    if (more) page.next = http::write_time_cursor(rows.back().asked_at, rows.back().id.to_string());
    return page;
}

Result<QuestionView> show_question(Work& work, const OneQuestion& command) {
    TRY(const QuestionHead head, find_visible_question(work, command.id));
    return question_view(work, head);
}

Result<http::Page<PublishedAnswer>> find_public_answers(Work& work, const FindPublicAnswers& command) {
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto rows = work.all<AnswerRow>(queries::find_public_answers, command.notice ? command.notice->to_string() : std::string(), after.at, after.id,
                                    limit + 1);
    http::Page<PublishedAnswer> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    if (more) page.next = http::write_time_cursor(rows.back().published_at, rows.back().id.to_string());
    for (auto& row : rows) page.items.push_back(std::move(row).published());
    return page;
}

}  // namespace luoshi::notices
