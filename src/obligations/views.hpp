// What the pages of the ledger receive. Colours carry their reason in words; they are computed, never stored.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "obligations/api.hpp"
#include "obligations/commands.hpp"

namespace luoshi::obligations {

struct DutyTargetView {
    std::string source;
    std::int64_t version = 1;
    Date source_date;
    TargetKind kind = TargetKind::exact;
    std::optional<double> number;
    std::string words;
    Instant at;
    std::string by_name;
    bool current = true;  // the newest version of its source
};
BOOST_DESCRIBE_STRUCT(DutyTargetView, (), (source, version, source_date, kind, number, words, at, by_name, current))

struct DutyFlagView {
    FlagKind kind = FlagKind::withdrawn;
    Date on_day;
    std::optional<std::string> settled_words;
    std::optional<std::string> settled_by_name;
};
BOOST_DESCRIBE_STRUCT(DutyFlagView, (), (kind, on_day, settled_words, settled_by_name))

struct DutyRow {
    DutyId id;
    std::string county;
    std::string issuer_name;
    std::string notice_number;
    std::string clause_path;
    std::string verb;
    std::string what;
    std::string phrase;
    std::optional<Date> due;
    Recurrence recurrence = Recurrence::none;
    DutyState state = DutyState::draft;
    std::int64_t shares = 0;
    bool without_date = false;
    bool without_subject = false;
    bool flagged = false;
    std::int64_t version = 1;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(DutyRow, (), (id, county, issuer_name, notice_number, clause_path, verb, what, phrase, due, recurrence, state, shares, without_date, without_subject,
                                    flagged, version))

struct DutyShareRow {
    ShareId id;
    std::string county;
    DutyId duty;
    std::string body_name;
    std::string issuer_name;
    std::string notice_number;
    std::string clause_path;
    std::string what;
    std::string instance;
    std::optional<Date> due;   // with the stopped days
    ShareState state = ShareState::issued;
    std::string state_words;
    std::string state_words_en;
    DutyColour colour = DutyColour::green;
    std::string reason;        // of the colour
    std::string reason_en;
    std::int64_t percent = 0;
    std::int64_t evidence = 0;
    std::int64_t reports_waiting = 0;
    std::string next;          // what the body has to do next
    std::string next_en;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(DutyShareRow, (), (id, county, duty, body_name, issuer_name, notice_number, clause_path, what, instance, due, state, state_words, state_words_en, colour,
                                         reason, reason_en, percent, evidence, reports_waiting, next, next_en))

struct DutyStageSum {
    std::string stage;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(DutyStageSum, (), (stage, count))

struct DutyMeasureChoice {
    std::int64_t version = 1;
    std::string measure;
    std::string words;
    std::string words_en;
    std::string reason;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(DutyMeasureChoice, (), (version, measure, words, words_en, reason, at, by_name))

struct DutyFileView {
    DutyId id;
    std::string county;
    std::int64_t version = 1;
    BodyId issuer;
    std::string issuer_name;
    std::optional<NoticeRefId> notice;
    std::string notice_number;
    std::string notice_title;
    std::string clause;
    std::string clause_path;
    std::string clause_text;
    DutyContent content;
    std::optional<Date> due;
    Recurrence recurrence = Recurrence::none;
    DutyState state = DutyState::draft;
    std::string made_by_name;
    Instant made_at;
    std::optional<Instant> issued_at;
    std::vector<DutyTargetView> targets;
    bool targets_disagree = false;
    double reported = 0;  // sum of the last approved reports, in the unit
    std::vector<DutyStageSum> stages;
    std::vector<DutyMeasureChoice> measures;  // newest first
    std::vector<DutyFlagView> flags;
    std::vector<DutyShareRow> shares;
    bool may_write = false;
};
BOOST_DESCRIBE_STRUCT(DutyFileView, (), (id, county, version, issuer, issuer_name, notice, notice_number, notice_title, clause, clause_path, clause_text, content, due,
                                         recurrence, state, made_by_name, made_at, issued_at, targets, targets_disagree, reported, stages, measures, flags, shares,
                                         may_write))

struct DutyAddressee {
    BodyId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(DutyAddressee, (), (id, name))

struct DutySplitView {
    std::vector<DutyAddressee> bodies;
    std::vector<std::string> unknown;      // parts of the phrase that mean nothing
    std::vector<std::string> not_below;    // names that this body cannot give duties to
};
BOOST_DESCRIBE_STRUCT(DutySplitView, (), (bodies, unknown, not_below))

struct DutyIssueOutcome {
    DutyId duty;
    std::string what;
    bool possible = false;
    std::int64_t bodies = 0;
    std::int64_t shares = 0;
    std::string reason;      // slug
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(DutyIssueOutcome, (), (duty, what, possible, bodies, shares, reason, words, words_en))

struct DutyIssueResult {
    std::int64_t possible = 0;
    std::int64_t impossible = 0;
    std::int64_t shares = 0;
    std::vector<DutyIssueOutcome> outcomes;
};
BOOST_DESCRIBE_STRUCT(DutyIssueResult, (), (possible, impossible, shares, outcomes))

struct DutySuggestion {  // what the reader of notices found in the clause
    std::string verb;
    std::string what;
    std::string phrase;
    std::optional<Date> due;
    Recurrence recurrence = Recurrence::none;
    std::optional<double> number;
    TargetKind kind = TargetKind::unspecified;
    std::string unit;
    std::string object;
};
BOOST_DESCRIBE_STRUCT(DutySuggestion, (), (verb, what, phrase, due, recurrence, number, kind, unit, object))

struct DutyBreakdownClause {
    std::string key;
    std::string path;
    std::string marker;
    int level = 1;
    std::string heading;
    std::string text;
    std::vector<DutySuggestion> suggestions;
    std::int64_t duties = 0;
};
BOOST_DESCRIBE_STRUCT(DutyBreakdownClause, (), (key, path, marker, level, heading, text, suggestions, duties))

struct DutyBreakdownView {
    NoticeRefId notice;
    std::string notice_county;
    std::string number;
    std::string title;
    std::vector<std::string> addressees;
    std::vector<DutyBreakdownClause> clauses;
    std::vector<DutyRow> duties;
};
BOOST_DESCRIBE_STRUCT(DutyBreakdownView, (), (notice, notice_county, number, title, addressees, clauses, duties))

struct DutyMeasureView {
    std::string name;
    std::string words;
    std::string words_en;
    std::string unit;
};
BOOST_DESCRIBE_STRUCT(DutyMeasureView, (), (name, words, words_en, unit))
struct DutyMeasureList {
    std::vector<DutyMeasureView> items;
};
BOOST_DESCRIBE_STRUCT(DutyMeasureList, (), (items))

// ---- a share's file

struct DutyPostView {
    org::PostId id;
    std::string title;
    std::string holder;  // on this day; empty: vacant
    bool responsible = false;
};
BOOST_DESCRIBE_STRUCT(DutyPostView, (), (id, title, holder, responsible))

struct DutyEvidenceView {
    EvidenceId id;
    std::string name;
    std::string proves;
    std::optional<std::string> sha256;
    std::int64_t bytes = 0;
    std::optional<std::string> address;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(DutyEvidenceView, (), (id, name, proves, sha256, bytes, address, at, by_name))

struct DutyReportView {
    ReportId id;
    std::string period;
    std::string words;
    std::int64_t percent = 0;
    std::optional<double> number;
    std::vector<DutyStageCount> stages;
    Instant at;
    std::string by_name;
    std::optional<ReportDecision> decision;
    std::optional<std::string> decision_words;
    std::optional<Instant> decided_at;
    std::optional<std::string> decided_by_name;
};
BOOST_DESCRIBE_STRUCT(DutyReportView, (), (id, period, words, percent, number, stages, at, by_name, decision, decision_words, decided_at, decided_by_name))

struct DutyCloseRequestView {
    RequestId id;
    std::int64_t round = 1;
    std::string words;
    EvidenceId evidence;
    Instant at;
    std::string by_name;
    std::optional<DutyVerdict> verdict;
    std::optional<std::string> conclusion;
    std::optional<std::string> signature;
    std::optional<Instant> concluded_at;
};
BOOST_DESCRIBE_STRUCT(DutyCloseRequestView, (), (id, round, words, evidence, at, by_name, verdict, conclusion, signature, concluded_at))

struct DutySuspensionView {
    Date from_day;
    std::optional<Date> until_day;
    std::string reason;
    std::string by_name;
    std::optional<std::string> ended_by_name;
};
BOOST_DESCRIBE_STRUCT(DutySuspensionView, (), (from_day, until_day, reason, by_name, ended_by_name))

struct DutyRungView {
    std::int64_t round = 1;
    Rung rung = Rung::remind;
    Date on_day;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(DutyRungView, (), (round, rung, on_day, words))

struct DutyLookbackView {
    ConclusionId conclusion;
    Date due;
    std::optional<LookbackResult> result;
    std::optional<std::string> words;
    std::optional<Instant> done_at;
    std::optional<std::string> by_name;
};
BOOST_DESCRIBE_STRUCT(DutyLookbackView, (), (conclusion, due, result, words, done_at, by_name))

struct DutyStepView {
    std::string act;
    std::string words;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(DutyStepView, (), (act, words, at, by_name))

struct DutyAction {
    std::string act;  // sign, plan, report, evidence, ask_close, conclude, reopen, withdraw, suspend, resume, extend, look_back
    bool enabled = false;
    std::string reason;
    std::string reason_en;
};
BOOST_DESCRIBE_STRUCT(DutyAction, (), (act, enabled, reason, reason_en))

struct ShareFileView {
    ShareId id;
    std::string county;
    std::int64_t version = 1;
    DutyId duty;
    BodyId body;
    DutyShareRow row;
    std::int64_t round = 1;
    std::optional<Date> due_set;   // without the stopped days
    std::string contact;
    DutyContent content;
    std::optional<NoticeRefId> notice;
    std::string notice_number;
    std::string notice_title;
    std::string clause_path;
    std::string clause_text;
    std::vector<DutyTargetView> targets;
    std::optional<Figure> figure;  // of the chosen measure, today
    std::string figure_words;
    std::string figure_words_en;
    std::vector<DutyPostView> posts;
    std::vector<std::string> periods_missing;
    std::string period_now;
    std::vector<DutyReportView> reports;
    std::vector<DutyEvidenceView> evidence;
    std::vector<DutyCloseRequestView> requests;
    std::vector<DutySuspensionView> suspensions;
    std::vector<DutyRungView> rungs;
    std::vector<DutyLookbackView> lookbacks;
    std::vector<DutyStepView> steps;
    std::vector<DutyAction> actions;
};
BOOST_DESCRIBE_STRUCT(ShareFileView, (), (id, county, version, duty, body, row, round, due_set, contact, content, notice, notice_number, notice_title, clause_path,
                                          clause_text, targets, figure, figure_words, figure_words_en, posts, periods_missing, period_now, reports, evidence, requests,
                                          suspensions, rungs, lookbacks, steps, actions))

struct WaitingDutyReport {
    ReportId id;
    std::string county;
    ShareId share;
    std::string body_name;
    std::string what;
    std::string period;
    std::string words;
    std::int64_t percent = 0;
    Instant at;
    std::string by_name;
    bool own = false;  // drafted by the reader, who cannot approve it
};
BOOST_DESCRIBE_STRUCT(WaitingDutyReport, (), (id, county, share, body_name, what, period, words, percent, at, by_name, own))

struct PublicDutyClause {
    std::string clause;
    std::int64_t duties = 0;
    std::int64_t shares = 0;
    std::int64_t closed = 0;
    std::int64_t moving = 0;  // reported on, asked to close or sent back
};
BOOST_DESCRIBE_STRUCT(PublicDutyClause, (), (clause, duties, shares, closed, moving))
struct PublicDuties {
    std::vector<PublicDutyClause> clauses;
};
BOOST_DESCRIBE_STRUCT(PublicDuties, (), (clauses))

}  // namespace luoshi::obligations
