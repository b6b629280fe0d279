// A sheet as it is stored and shown: what the use cases of sheets share.
#pragma once
#include <map>
#include <vector>

#include "fees/pay/rates.hpp"

namespace luoshi::fees::pay {

// In the order of queries/sheet_by_id.sql.
struct SheetHead {
    std::string county;
    SheetId id;
    SheetKind kind = SheetKind::teachers;
    BodyId school;
    PlanId plan;
    std::int64_t school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    Date first_day;
    Date last_day;
    Instant made_at;
    std::string made_by;
    std::string made_by_name;
    std::int64_t serial = 0;
    SheetStep step = SheetStep::drafted;
};
BOOST_DESCRIBE_STRUCT(SheetHead, (),
                      (county, id, kind, school, plan, school_year, term, first_day, last_day, made_at, made_by, made_by_name, serial, step))
std::optional<SheetHead> find_sheet(Work& work, SheetId id);

// In the order of queries/lines_of_sheet.sql; one for each revision.
struct LineRow {
    std::int64_t line = 0;
    LineKind kind = LineKind::own;
    std::optional<TeacherId> teacher;
    std::string account;
    std::string name;
    std::int64_t revision = 0;
    std::int64_t sessions = 0;
    std::int64_t lessons = 0;
    std::int64_t sessions_fen = 0;
    std::int64_t adjust_fen = 0;
    std::string adjust_words;
    std::int64_t gross_fen = 0;
    std::optional<std::int64_t> tax_fen;
    std::string words;
    std::string words_en;
    std::optional<Answer> answer;
    std::optional<std::string> answer_words;
    std::optional<Instant> answered_at;
    std::optional<std::string> answered_by_name;
    std::optional<std::string> agreed_by;
    std::optional<std::string> agreed_by_name;
    std::optional<Answer> before_answer;  // objected: this reckoning is the answer to it
    std::optional<std::int64_t> share_percent;
    std::optional<std::string> share_document;
};
BOOST_DESCRIBE_STRUCT(LineRow, (),
                      (line, kind, teacher, account, name, revision, sessions, lessons, sessions_fen, adjust_fen, adjust_words, gross_fen, tax_fen,
                       words, words_en, answer, answer_words, answered_at, answered_by_name, agreed_by, agreed_by_name, before_answer, share_percent,
                       share_document))
std::vector<LineRow> all_lines(Work& work, const SheetHead& head);
std::vector<LineRow> current_lines(Work& work, const SheetHead& head);  // the last revision of each

struct SheetAt {
    SheetHead head;
    PlanAt plan;
};
// The rates and agreed prices that pay a sheet, each with its document, first day and id: what its entries rest on.
std::string basis_of(Work& work, const SheetHead& head);
Problem no_such_sheet();
Result<SheetAt> require_sheet(Work& work, SheetId id, std::initializer_list<Permission> any);
Result<Nothing> require_step(const SheetHead& head, SheetStep step, std::string_view what, std::string_view what_en);
void take_step(Work& work, const SheetHead& head, SheetStep step, std::string_view words);
PaySheetView sheet_view(Work& work, const SheetAt& at);
Result<PaySheetView> shown(Work& work, SheetId id);  // after an act: no right is asked again
PayLineView line_view(const LineRow& row);
std::vector<PayLineView> line_views(Work& work, const SheetHead& head);  // with sessions and earlier reckonings
std::vector<KindSum> kind_sums(const std::vector<LineRow>& lines);
std::optional<InvoiceFigures> invoice_figures(Work& work, const SheetHead& head);

// What lies with the tax office or is still to be paid over to it, of a sheet that was paid with a tax withheld.
struct TaxStanding {
    std::int64_t withheld_fen = 0;
    std::optional<Date> paid_day;
    std::optional<std::string> document;
};
BOOST_DESCRIBE_STRUCT(TaxStanding, (), (withheld_fen, paid_day, document))
std::optional<TaxStanding> tax_standing(Work& work, const SheetHead& head);
std::optional<Problem> why_not_pay_tax(const SheetHead& head, const std::optional<TaxStanding>& tax);

// Nothing when every line is confirmed, or reckoned anew after an objection. A share that was reckoned anew with somebody else's line waits for its manager.
std::optional<Problem> why_not_ready(const std::vector<LineRow>& lines);
// The lines that the actor can agree to; refuses where there is none.
Result<std::vector<LineRow>> lines_to_agree(Work& work, const SheetAt& at, const std::vector<LineRow>& lines);

inline constexpr std::string_view wage_words = "作为绩效工资增量，单独列项，不计入次年基数";
inline constexpr std::string_view wage_words_en = "an increment to the wage total, an item of its own, not in next year's base";

// ---- what a span holds

// In the order of queries/sessions_to_pay.sql.
struct SessionFact {
    SessionId session;
    Date day;
    std::int64_t starts = 0;
    std::int64_t lessons = 0;
    CourseId course;
    std::optional<TeacherId> teacher;
    std::optional<TeacherId> adult;
    afterschool::timetable::SessionState state = afterschool::timetable::SessionState::planned;
    std::int64_t closed = 0;
    std::int64_t pupils = 0;
    std::optional<std::int64_t> turn;
    std::optional<SheetId> sheet;
    std::optional<std::int64_t> line;
    std::optional<std::int64_t> revision;
    std::optional<std::int64_t> withdrawn_serial;
    std::optional<std::int64_t> latest_revision;
    std::string assists;  // the adult's id where it is an assistant; empty: who took the session

    bool is_free() const { return !turn || withdrawn_serial || latest_revision.value_or(0) > revision.value_or(0); }
    bool held_by(SheetId other, std::int64_t other_line) const { return !is_free() && sheet == other && line == other_line; }
};
BOOST_DESCRIBE_STRUCT(SessionFact, (),
                      (session, day, starts, lessons, course, teacher, adult, state, closed, pupils, turn, sheet, line, revision, withdrawn_serial,
                       latest_revision, assists))

struct SpanSession {
    SessionFact fact;
    std::string course;
    std::optional<catalogue::TeacherLine> adult;
    RateKind kind = RateKind::own;
    Earned earned;  // as if nobody was paid for it yet
};
struct Span {
    std::vector<Rate> rates;  // the Earned point into it
    std::vector<SpanSession> sessions;
};
Result<Span> span_of(Work& work, const PlanAt& at, Date first, Date last);
UnpaidSession unpaid_row(const SpanSession& session, NotPaid why);

struct PaidBy {
    std::optional<RateId> rate;
    std::optional<BodyPriceId> price;
    Money per_lesson;
};
// Gives the session to a line; the turn before it must be void.
void pay_session(Work& work, const SheetHead& head, std::int64_t line, std::int64_t revision, const SessionFact& fact, const PaidBy& by);

// What a second reckoning of a line stands behind: an objection to it, or a correction of what it is a share of.
enum class WhyAnew { objection, share };
struct Reckoning {
    std::int64_t revision = 1;
    WhyAnew why = WhyAnew::objection;
    std::int64_t sessions = 0;
    std::int64_t lessons = 0;
    Money sum;
    Money adjust;
    std::string adjust_words;
    Sentence said;
};
void put_amount(Work& work, const SheetHead& head, std::int64_t line, const Reckoning& reckoning);
// Something of the fee is left for the person: what is withheld whole is no tax, and nothing could be paid.
Result<Nothing> check_tax(Money gross, std::int64_t tax_fen);
void put_tax(Work& work, const SheetHead& head, std::int64_t line, std::int64_t revision, Money gross, Money tax);
void put_answer(Work& work, const SheetHead& head, const LineRow& line, Answer answer, std::string_view words);

}  // namespace luoshi::fees::pay
