// What the ledger of duties is asked with. `county` is the partition of the body that issued the duty.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "obligations/duty_clock.hpp"
#include "notices/api.hpp"
#include "obligations/ids.hpp"
#include "org/api.hpp"
#include "platform/http/route.hpp"

namespace luoshi::obligations {

using EvidenceId = Id<struct DutyEvidenceTag>;
using RequestId = Id<struct DutyCloseRequestTag>;
using NoticeRefId = notices::NoticeId;

// What a duty says; stored as one document, fixed once the duty is issued.
struct DutyContent {
    using lenient = void;
    std::string verb;
    std::string what;
    std::string object;
    std::string unit;
    std::string phrase;            // addressees in words: 各市州教育局
    std::vector<BodyId> bodies;    // and by name
    EvidenceKind evidence = EvidenceKind::any;
    std::string proof;             // which evidence shows that it is done, in words
    Reporting reporting = Reporting::once;
    int report_day = 28;           // of the month (quarterly: of its last month)
    int recurring_day = 28;
    int recurring_month = 12;      // yearly ones
    std::optional<Date> recurring_until;
    std::vector<std::string> stages;   // counted apart: 申报, 立项, 验收
    std::vector<LadderStep> ladder = default_ladder();
    int warn_days = 10;            // working days before due
    int sign_days = 3;             // working days to sign for it
    int lookback_days = 90;        // calendar days after the close
    std::string contact;           // of the issuing body
};
BOOST_DESCRIBE_STRUCT(DutyContent, (), (verb, what, object, unit, phrase, bodies, evidence, proof, reporting, report_day, recurring_day, recurring_month, recurring_until,
                                        stages, ladder, warn_days, sign_days, lookback_days, contact))

struct MakeDuty {
    DutyId id;
    std::optional<std::string> county = {};
    std::optional<BodyId> issuer = {};         // absent: the actor's own body
    std::optional<NoticeRefId> notice = {};    // a published one
    std::optional<std::string> clause = {};    // its key
    DutyContent content;
    std::optional<Date> due = {};
    Recurrence recurrence = Recurrence::none;
};
BOOST_DESCRIBE_STRUCT(MakeDuty, (), (id, county, issuer, notice, clause, content, due, recurrence))

struct ChangeDuty {  // a draft only
    DutyId id;
    std::string county;
    std::int64_t version = 0;
    DutyContent content;
    std::optional<Date> due = {};
    Recurrence recurrence = Recurrence::none;
};
BOOST_DESCRIBE_STRUCT(ChangeDuty, (), (id, county, version, content, due, recurrence))

struct AddTarget {
    DutyId id;
    std::string county;
    std::string source;   // 湘教改〔2022〕1号; 2022年重点民生实事
    Date source_date;
    TargetKind kind = TargetKind::exact;
    std::optional<double> number = {};  // at most three decimals
    std::string words = {};
};
BOOST_DESCRIBE_STRUCT(AddTarget, (), (id, county, source, source_date, kind, number, words))

struct ChooseMeasure {
    DutyId id;
    std::string county;
    std::string measure;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ChooseMeasure, (), (id, county, measure, reason))

struct DutyWords {
    DutyId id;
    std::string county;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(DutyWords, (), (id, county, words))

struct PreviewSplit {
    std::string phrase = {};
    std::vector<BodyId> bodies = {};
    std::optional<BodyId> issuer = {};
};
BOOST_DESCRIBE_STRUCT(PreviewSplit, (), (phrase, bodies, issuer))

struct IssueDuties {
    std::vector<DutyId> duties;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(IssueDuties, (), (duties, county))

struct OneDuty {
    DutyId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneDuty, (), (id, county))

struct FindDuties {
    std::optional<BodyId> body = {};       // issued by it or below; absent: what the reader may see
    std::optional<DutyState> state = {};
    std::optional<NoticeRefId> notice = {};
    std::optional<bool> without_date = {};
    std::optional<bool> without_subject = {};
    std::optional<bool> flagged = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindDuties, (), (body, state, notice, without_date, without_subject, flagged, cursor, limit))

struct FindDutyShares {
    std::optional<BodyId> body = {};      // owed by it or below; absent: what the reader may see
    std::optional<BodyId> issuer = {};    // issued by it or below
    std::optional<DutyColour> colour = {};
    std::optional<ShareState> state = {};
    std::optional<NoticeRefId> notice = {};
    std::optional<std::string> clause = {};
    std::optional<bool> own = {};         // only of the reader's own body, without those below it
    std::optional<bool> without_date = {};
    std::optional<bool> without_evidence = {};
    std::optional<std::string> text = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindDutyShares, (), (body, issuer, colour, state, notice, clause, own, without_date, without_evidence, text, cursor, limit))

struct ShowBreakdown {
    NoticeRefId notice;
};
BOOST_DESCRIBE_STRUCT(ShowBreakdown, (), (notice))

struct NoDutyQuestion {};
BOOST_DESCRIBE_STRUCT(NoDutyQuestion, (), ())

// ---- one share

struct OneShare {
    ShareId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneShare, (), (id, county))

struct SignFor {
    ShareId id;
    std::string county;
    std::optional<org::PostId> post = {};       // responsible
    std::vector<org::PostId> with = {};         // co-operating
    std::string contact = {};
};
BOOST_DESCRIBE_STRUCT(SignFor, (), (id, county, post, with, contact))

struct ShareWords {  // the plan; reasons
    ShareId id;
    std::string county;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ShareWords, (), (id, county, words))

struct DutyStageCount {
    std::string stage;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(DutyStageCount, (), (stage, count))

struct DraftReport {
    ShareId id;
    std::string county;
    ReportId report;
    std::string period;  // 2026-11, 2026-Q4, once
    std::string words;
    int percent = 0;
    std::optional<double> number = {};  // in the unit of the duty
    std::vector<DutyStageCount> stages = {};
};
BOOST_DESCRIBE_STRUCT(DraftReport, (), (id, county, report, period, words, percent, number, stages))

struct DecideReport {
    ReportId report;
    std::string county;
    ReportDecision decision = ReportDecision::approved;
    std::string words = {};
};
BOOST_DESCRIBE_STRUCT(DecideReport, (), (report, county, decision, words))

struct AddDutyEvidence {  // a link to rows in this system
    ShareId id;
    std::string county;
    EvidenceId evidence;
    std::string address;
    std::string name;
    std::string proves;
};
BOOST_DESCRIBE_STRUCT(AddDutyEvidence, (), (id, county, evidence, address, name, proves))

struct HandInEvidence {
    ShareId id;
    std::string county;
    EvidenceId evidence;
    std::string proves;
    http::Upload upload = {};
};
BOOST_DESCRIBE_STRUCT(HandInEvidence, (), (id, county, evidence, proves, upload))

struct FetchEvidence {
    EvidenceId evidence;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(FetchEvidence, (), (evidence, county))

struct AskToClose {
    ShareId id;
    std::string county;
    RequestId request;
    EvidenceId evidence;  // the one that it rests on
    std::string words;
};
BOOST_DESCRIBE_STRUCT(AskToClose, (), (id, county, request, evidence, words))

struct ConcludeShare {
    ShareId id;
    std::string county;
    ConclusionId conclusion;
    DutyVerdict verdict = DutyVerdict::closed;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ConcludeShare, (), (id, county, conclusion, verdict, words))

struct ReopenShare {
    ShareId id;
    std::string county;
    std::string words;
    std::optional<Date> due = {};
};
BOOST_DESCRIBE_STRUCT(ReopenShare, (), (id, county, words, due))

struct MoveDue {
    ShareId id;
    std::string county;
    Date due;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(MoveDue, (), (id, county, due, words))

struct FinishLookback {
    ShareId id;
    std::string county;
    ConclusionId conclusion;
    LookbackResult result = LookbackResult::holds;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(FinishLookback, (), (id, county, conclusion, result, words))

struct FindWaitingReports {
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindWaitingReports, (), (cursor, limit))

struct ShowPublicDuties {
    NoticeRefId id;
};
BOOST_DESCRIBE_STRUCT(ShowPublicDuties, (), (id))

}  // namespace luoshi::obligations
