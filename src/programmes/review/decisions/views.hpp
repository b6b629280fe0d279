// What the pages of selections, notices and awards receive.
#pragma once
#include "programmes/review/decisions/commands.hpp"

namespace luoshi::programmes::review::decisions {

struct AwardAction {
    std::string act;
    bool possible = false;
    std::string why, why_en;  // not
};
BOOST_DESCRIBE_STRUCT(AwardAction, (), (act, possible, why, why_en))

struct AwardTermsView {
    LineId line;
    std::string county;
    std::string line_code, line_title;
    std::int64_t version = 0;  // 0: none yet
    AwardTerms terms;
    std::string set_by_name;
    std::optional<Instant> at;
    AwardAction set;
};
BOOST_DESCRIBE_STRUCT(AwardTermsView, (), (line, county, line_code, line_title, version, terms, set_by_name, at, set))

struct AwardRuleWords {
    std::string words, words_en;
};
BOOST_DESCRIBE_STRUCT(AwardRuleWords, (), (words, words_en))

struct AwardChange {
    std::string words, words_en;
    std::int64_t from = 0, to = 0;
};
BOOST_DESCRIBE_STRUCT(AwardChange, (), (words, words_en, from, to))

// Why somebody is not chosen, and what would have been enough.
struct AwardExplanation {
    using lenient = void;
    std::string words, words_en;
    std::vector<AwardRuleWords> bound;
    std::optional<std::int64_t> score_needed;  // thousandths
    std::vector<AwardChange> changes;          // together
};
BOOST_DESCRIBE_STRUCT(AwardExplanation, (), (words, words_en, bound, score_needed, changes))

struct AwardRow {
    ApplicationId application;
    std::string receipt;
    std::string body_name, title, kind, prefecture_name, industry;
    std::int64_t score = 0;
    std::int64_t rank = 0;
    AwardStanding standing = AwardStanding::not_chosen;
    std::string standing_words, standing_words_en;
    std::optional<AwardState> state;  // of whoever holds or held a seat
    std::string state_words, state_words_en;
    std::optional<std::int64_t> seat, turn;
    std::int64_t open_objections = 0;
    std::optional<Date> notice_ends;
    std::string reason;    // fallen
    std::string document;  // its number
    std::optional<AwardExplanation> explanation;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(AwardRow, (), (application, receipt, body_name, title, kind, prefecture_name, industry, score, rank, standing, standing_words, standing_words_en, state, state_words,
                                     state_words_en, seat, turn, open_objections, notice_ends, reason, document, explanation))

struct AwardGateView {
    GateId id;
    AwardGate gate = AwardGate::leading_group;
    std::string gate_words, gate_words_en;
    std::int64_t serial = 0;
    Date held_on;
    std::string title, minutes;
    std::int64_t present = 0, in_favour = 0, against = 0, abstained = 0;
    bool passed = false;
    std::string by_name;
    std::vector<std::string> taken_out;  // in words
};
BOOST_DESCRIBE_STRUCT(AwardGateView, (), (id, gate, gate_words, gate_words_en, serial, held_on, title, minutes, present, in_favour, against, abstained, passed, by_name, taken_out))

struct AwardNoticeView {
    PublicNoticeId id;
    std::int64_t serial = 0;
    std::string title, words;
    Date starts, ends;
    std::int64_t days = 0;
    NoticeDayKind day_kind = NoticeDayKind::calendar;
    bool running = false;
    std::vector<ApplicationId> applications;  // in order
};
BOOST_DESCRIBE_STRUCT(AwardNoticeView, (), (id, serial, title, words, starts, ends, days, day_kind, running, applications))

struct ObjectionStepView {
    ObjectionState state = ObjectionState::accepted;
    std::string state_words, state_words_en;
    std::string words, corrected;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ObjectionStepView, (), (state, state_words, state_words_en, words, corrected, at, by_name))

struct AwardObjectionView {
    ObjectionId id;
    std::int64_t serial = 0;
    ApplicationId application;
    std::string body_name, title;
    ObjectorKind kind = ObjectorKind::person;
    std::string words;
    Date received_on;
    ObjectionState state = ObjectionState::received;
    std::string state_words, state_words_en;
    std::vector<ObjectionStepView> steps;
    std::vector<AwardAction> actions;  // accepted, refused, rejected, set_right, taken_out
};
BOOST_DESCRIBE_STRUCT(AwardObjectionView, (), (id, serial, application, body_name, title, kind, words, received_on, state, state_words, state_words_en, steps, actions))

struct AwardDocumentRow {
    AwardId id;
    std::string number, title;
    Date issued_on;
    std::int64_t awards = 0;
    std::string sha256;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(AwardDocumentRow, (), (id, number, title, issued_on, awards, sha256, by_name))

struct AwardContestRow {
    ContestId id;
    std::string county;
    CallId call;
    std::string call_title, line_code, line_title;
    std::int64_t batch_year = 0;
    ContestStage stage = ContestStage::rules;
    std::string stage_words, stage_words_en;
    std::int64_t candidates = 0, places = 0, approved = 0, open_objections = 0;
};
BOOST_DESCRIBE_STRUCT(AwardContestRow, (), (id, county, call, call_title, line_code, line_title, batch_year, stage, stage_words, stage_words_en, candidates, places, approved, open_objections))

struct AwardRoundReady {
    std::string round, title;
    bool frozen = false;
    std::int64_t results = 0;
};
BOOST_DESCRIBE_STRUCT(AwardRoundReady, (), (round, title, frozen, results))

// A call whose results are frozen and that has no contest yet, or why it cannot have one.
struct AwardCallReady {
    CallId call;
    std::string county;
    std::string title, line_code;
    std::vector<AwardRoundReady> rounds;
    AwardAction begin;  // with all of them
};
BOOST_DESCRIBE_STRUCT(AwardCallReady, (), (call, county, title, line_code, rounds, begin))

struct AwardContests {
    std::vector<AwardContestRow> items;
    std::vector<AwardCallReady> ready;
};
BOOST_DESCRIBE_STRUCT(AwardContests, (), (items, ready))

struct AwardContestView {
    AwardContestRow contest;
    LineId line;
    std::int64_t rules_version = 0;
    AwardRules rules;
    std::string rules_by_name, rules_reason;
    std::string sha256, frozen_by_name;
    std::optional<Instant> frozen_at;
    std::vector<AwardRow> rows;  // by rank; before freezing by score, without standing
    std::vector<AwardGateView> gates;
    std::vector<AwardNoticeView> notices;
    std::vector<AwardObjectionView> objections;
    std::vector<AwardDocumentRow> documents;
    std::vector<ApplicationId> ripe;    // could be approved today
    std::vector<AwardAction> actions;   // rules, freeze, leading_group, party_group, notice, approve
};
BOOST_DESCRIBE_STRUCT(AwardContestView, (), (contest, line, rules_version, rules, rules_by_name, rules_reason, sha256, frozen_by_name, frozen_at, rows, gates, notices, objections, documents,
                                             ripe, actions))

struct AwardTrialRow {
    ApplicationId application;
    std::int64_t rank = 0;
    AwardStanding standing = AwardStanding::not_chosen;
    AwardStanding before = AwardStanding::not_chosen;  // with the rules as they are
    std::optional<AwardExplanation> explanation;
};
BOOST_DESCRIBE_STRUCT(AwardTrialRow, (), (application, rank, standing, before, explanation))

// With other rules: who would come in, who would fall out; or the smallest clash.
struct AwardTrialView {
    bool possible = false;
    std::string problem, problem_en;
    std::vector<std::string> clash;
    std::int64_t chosen = 0, came_in = 0, fell_out = 0;
    std::vector<AwardTrialRow> rows;
};
BOOST_DESCRIBE_STRUCT(AwardTrialView, (), (possible, problem, problem_en, clash, chosen, came_in, fell_out, rows))

// ---- objectors

struct ObjectionReceipt {
    using shown_once = void;
    ObjectionId id;
    std::string county;
    std::int64_t serial = 0;
    std::string code;
    Date received_on;
};
BOOST_DESCRIBE_STRUCT(ObjectionReceipt, (), (id, county, serial, code, received_on))

struct ObjectorLook {
    Instant at;
    std::string by_name, reason;
};
BOOST_DESCRIBE_STRUCT(ObjectorLook, (), (at, by_name, reason))

struct FollowedObjection {
    std::int64_t serial = 0;
    std::string body_name, title, words;
    Date received_on;
    ObjectionState state = ObjectionState::received;
    std::string state_words, state_words_en;
    std::vector<ObjectionStepView> steps;
    std::vector<ObjectorLook> looks;  // who saw the own name, and why
};
BOOST_DESCRIBE_STRUCT(FollowedObjection, (), (serial, body_name, title, words, received_on, state, state_words, state_words_en, steps, looks))

struct ObjectorRow {
    ObjectionId objection;
    std::string county;
    std::int64_t serial = 0;
    std::string call_title, body_name;
    ObjectorKind kind = ObjectorKind::person;
    ObjectionState state = ObjectionState::received;
    std::string state_words, state_words_en;
    Date received_on;
    std::vector<ObjectorLook> looks;
};
BOOST_DESCRIBE_STRUCT(ObjectorRow, (), (objection, county, serial, call_title, body_name, kind, state, state_words, state_words_en, received_on, looks))
struct Objectors {
    std::vector<ObjectorRow> items;
};
BOOST_DESCRIBE_STRUCT(Objectors, (), (items))

struct ObjectorOpened {
    using shown_once = void;
    ObjectionId objection;
    ObjectorKind kind = ObjectorKind::person;
    std::string name, contact;
};
BOOST_DESCRIBE_STRUCT(ObjectorOpened, (), (objection, kind, name, contact))

// ---- the applicant

struct OwnAwardResult {
    ContestId contest;
    std::string county;
    ApplicationId application;
    std::string call_title, title, body_name, receipt;
    bool known = false;  // not before the first notice
    std::int64_t candidates = 0;
    AwardRow row;
};
BOOST_DESCRIBE_STRUCT(OwnAwardResult, (), (contest, county, application, call_title, title, body_name, receipt, known, candidates, row))
struct OwnAwards {
    std::vector<OwnAwardResult> items;
};
BOOST_DESCRIBE_STRUCT(OwnAwards, (), (items))

// ---- anybody

struct PublicAwardRow {
    ContestId id;
    std::string county;
    std::string call_title, line_code, line_title;
    std::int64_t batch_year = 0;
    Date since;
    bool running = false;  // a notice
    std::optional<Date> ends;
    std::int64_t listed = 0, approved = 0;
};
BOOST_DESCRIBE_STRUCT(PublicAwardRow, (), (id, county, call_title, line_code, line_title, batch_year, since, running, ends, listed, approved))
struct PublicAwards {
    std::vector<PublicAwardRow> items;
};
BOOST_DESCRIBE_STRUCT(PublicAwards, (), (items))

struct PublicAwardItem {
    ApplicationId application;
    std::int64_t position = 0;
    std::string body_name, title, kind, prefecture_name, industry;
    AwardState state = AwardState::publicised;
    std::string state_words, state_words_en;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(PublicAwardItem, (), (application, position, body_name, title, kind, prefecture_name, industry, state, state_words, state_words_en, document))
struct PublicAwardNotice {
    PublicNoticeId id;
    std::string title, words;
    Date starts, ends;
    std::int64_t days = 0;
    NoticeDayKind day_kind = NoticeDayKind::calendar;
    bool running = false;
    std::vector<PublicAwardItem> items;
};
BOOST_DESCRIBE_STRUCT(PublicAwardNotice, (), (id, title, words, starts, ends, days, day_kind, running, items))
struct PublicAwardView {
    PublicAwardRow contest;
    std::string contact;
    std::string sha256;  // of the selection
    std::vector<PublicAwardNotice> notices;
    std::vector<PublicAwardItem> reserve;  // who may still move up, in order
    std::vector<AwardDocumentRow> documents;
};
BOOST_DESCRIBE_STRUCT(PublicAwardView, (), (contest, contact, sha256, notices, reserve, documents))

}  // namespace luoshi::programmes::review::decisions
