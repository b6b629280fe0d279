// What selections, notices, objections and awards are asked with. `county` is the partition of the office that runs the line.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "platform/http/route.hpp"
#include "programmes/calls/api.hpp"
#include "programmes/lines/api.hpp"
#include "programmes/review/decisions/ids.hpp"
#include "programmes/review/decisions/words.hpp"

namespace luoshi::programmes::review::decisions {

using calls::ApplicationId;
using calls::CallId;
using lines::LineId;
using lines::UnitId;

// ---- rules of a line

struct AwardTerms {
    using lenient = void;
    int days = 0;
    NoticeDayKind day_kind = NoticeDayKind::calendar;
    bool first_day_counts = true;
    std::string issuer;   // of the award document: 湖南省教育厅
    std::string contact;  // where objections go on paper
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(AwardTerms, (), (days, day_kind, first_day_counts, issuer, contact, basis))

struct AwardTermsOfLine {
    LineId line;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(AwardTermsOfLine, (), (line, county))

struct SetAwardTerms {
    LineId line;
    std::string county;
    std::int64_t version = 0;  // that was read; 0: none yet
    AwardTerms terms;
};
BOOST_DESCRIBE_STRUCT(SetAwardTerms, (), (line, county, version, terms))

// ---- the contest

struct AwardBound {
    using lenient = void;
    AwardScope scope = AwardScope::prefecture;
    std::string name;  // code of the prefecture, name of the industry, id of the school, the kind; empty: each one not named
    std::optional<std::int64_t> min = {};
    std::optional<std::int64_t> max = {};
};
BOOST_DESCRIBE_STRUCT(AwardBound, (), (scope, name, min, max))

struct AwardExclusion {
    std::string words;
    std::vector<ApplicationId> applications;
};
BOOST_DESCRIBE_STRUCT(AwardExclusion, (), (words, applications))

// The smaller number stands first.
struct AwardDraw {
    ApplicationId application;
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(AwardDraw, (), (application, number))

struct AwardRules {
    using lenient = void;
    std::int64_t places = 0;
    std::optional<std::int64_t> at_least = {};
    std::optional<std::int64_t> pass_score = {};  // thousandths
    std::int64_t reserve = 0;
    std::vector<AwardBound> bounds;
    std::vector<AwardExclusion> exclusions;
    std::vector<AwardDraw> draws;  // for those alike in score and every tie rule
};
BOOST_DESCRIBE_STRUCT(AwardRules, (), (places, at_least, pass_score, reserve, bounds, exclusions, draws))

struct MakeAwardContest {
    ContestId id;
    std::string county;
    CallId call;
    std::optional<std::vector<std::string>> rounds = {};  // over which results; absent: all rounds of the call
};
BOOST_DESCRIBE_STRUCT(MakeAwardContest, (), (id, county, call, rounds))

struct OneAwardContest {
    ContestId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneAwardContest, (), (id, county))

struct FindAwardContests {
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(FindAwardContests, (), (county))

struct SetAwardRules {
    ContestId id;
    std::string county;
    std::int64_t version = 0;  // that was read
    AwardRules rules;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SetAwardRules, (), (id, county, version, rules, reason))

struct TryAwardRules {
    ContestId id;
    std::string county;
    AwardRules rules;
};
BOOST_DESCRIBE_STRUCT(TryAwardRules, (), (id, county, rules))

struct FreezeAwardSelection {
    ContestId id;
    std::string county;
    std::int64_t version = 0;  // of the rules that were read
};
BOOST_DESCRIBE_STRUCT(FreezeAwardSelection, (), (id, county, version))

struct AwardTakenOut {
    ApplicationId application;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AwardTakenOut, (), (application, reason))

struct RecordAwardGate {
    GateId id;
    std::string county;
    ContestId contest;
    AwardGate gate = AwardGate::leading_group;
    Date held_on;
    std::string title;    // 领导小组 2026 年第 3 次会议
    std::string minutes;
    std::int64_t present = 0, in_favour = 0, against = 0, abstained = 0;
    std::vector<AwardTakenOut> taken_out;
};
BOOST_DESCRIBE_STRUCT(RecordAwardGate, (), (id, county, contest, gate, held_on, title, minutes, present, in_favour, against, abstained, taken_out))

// ---- notice, objections, award

struct OpenAwardNotice {
    PublicNoticeId id;
    std::string county;
    ContestId contest;
    std::string title;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(OpenAwardNotice, (), (id, county, contest, title, words))

struct RaiseObjection {
    ObjectionId id;
    std::string county;
    PublicNoticeId notice;
    ApplicationId application;
    ObjectorKind kind = ObjectorKind::person;
    std::string name;      // of the person, or of the body
    std::string contact;
    std::string words;     // what, with the evidence
    bool promised = false;  // with the real name; a body: its sealed letter is on the way
    std::string secret;    // 32 characters or more, made by the browser: the code to follow with comes from it
};
BOOST_DESCRIBE_STRUCT(RaiseObjection, (), (id, county, notice, application, kind, name, contact, words, promised, secret))

struct FollowObjection {
    std::string county;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(FollowObjection, (), (county, code))

struct JudgeObjection {
    ObjectionId id;
    std::string county;
    ObjectionState state = ObjectionState::accepted;
    std::string words;
    std::string corrected = {};  // set right: what now stands
};
BOOST_DESCRIBE_STRUCT(JudgeObjection, (), (id, county, state, words, corrected))

struct OpenObjector {
    OpeningId id;
    std::string county;
    ObjectionId objection;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(OpenObjector, (), (id, county, objection, reason))

struct FindObjectors {
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(FindObjectors, (), (county))

struct ApproveAwards {
    AwardId id;
    std::string county;
    ContestId contest;
    std::string number;
    std::string title;
    std::vector<ApplicationId> applications;  // those that the approver has read; all must be ripe
};
BOOST_DESCRIBE_STRUCT(ApproveAwards, (), (id, county, contest, number, title, applications))

struct OneAwardDocument {
    AwardId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneAwardDocument, (), (id, county))

struct OwnAwardResults {
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OwnAwardResults, (), (county))

struct NoAwardQuestion {};
BOOST_DESCRIBE_STRUCT(NoAwardQuestion, (), ())
struct PublicAwardQuestion {
    ContestId id;
};
BOOST_DESCRIBE_STRUCT(PublicAwardQuestion, (), (id))

}  // namespace luoshi::programmes::review::decisions
