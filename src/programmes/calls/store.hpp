// What the use cases of calls share.
#pragma once
#include "programmes/calls/states.hpp"
#include "programmes/calls/use_cases.hpp"

namespace luoshi::programmes::calls {

// In the order of queries/call_by_id.sql.
struct CallEntry {
    std::string county;
    CallId id;
    lines::LineId line;
    std::string line_code;
    BodyId office;
    std::string office_path;
    CallContent draft;
    std::int64_t version = 1;
    std::string written_by, written_by_name;
    Instant made_at;
    std::optional<CallContent> frozen;
    std::optional<std::string> sha256;
    std::optional<std::string> published_by_name;
    std::optional<Date> published_on;

    // What holds: the frozen one once it is published.
    const CallContent& content() const { return frozen ? *frozen : draft; }
    bool published() const { return frozen.has_value(); }
};
BOOST_DESCRIBE_STRUCT(CallEntry, (), (county, id, line, line_code, office, office_path, draft, version, written_by, written_by_name, made_at, frozen, sha256, published_by_name, published_on))

// In the order of queries/application_by_id.sql.
struct ApplicationEntry {
    std::string county;
    ApplicationId id;
    CallId call;
    lines::LineId line;
    std::string line_code;
    lines::UnitId unit;
    BodyId body;
    std::string body_name, body_path, body_code;
    std::string kind, prefecture, industry;
    std::string title;
    std::vector<FormAnswer> answers;
    std::int64_t version = 1;
    std::int64_t serial = 1;
    ApplicationState state = ApplicationState::draft;
    std::string back;
    std::string office_path;
    std::optional<std::int64_t> rank;
    std::optional<std::string> receipt;
    std::optional<Date> supplement_due;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ApplicationEntry, (), (county, id, call, line, line_code, unit, body, body_name, body_path, body_code, kind, prefecture, industry, title, answers, version, serial, state,
                                             back, office_path, rank, receipt, supplement_due, at))

Problem no_such_call();
Problem no_such_application();
Problem id_taken();
Result<Nothing> require_partition(Work& work, std::string_view county);
std::string prefecture_of(std::string_view body_path);
std::string end_of(std::string path);

bool by_list(Work& work, const CallEntry& call);  // the line has recommendation
// A published call is for everybody who reads calls; a draft for those who may write it.
Result<CallEntry> find_entry(Work& work, std::string_view county, CallId id);
Result<CallEntry> call_to_write(Work& work, std::string_view county, CallId id);

// The path over which an application is recommended: of the prefecture, or of the body that recommends for an industry. Empty: unknown.
std::string recommender_path(Work& work, const CallContent& content, const std::string& prefecture, const std::string& industry);
std::string recommender_words(Work& work, const std::string& recommender);
inline const std::string& recommender_of(const ApplicationEntry& one) { return one.prefecture.empty() ? one.industry : one.prefecture; }

bool is_applicant(const Actor& actor, const ApplicationEntry& application);
bool is_member(Work& work, const ApplicationEntry& application);
bool may_see(Work& work, const CallContent& content, const ApplicationEntry& application);
// Of applications that the actor may see; others do not exist for him.
struct Both {
    CallEntry call;
    ApplicationEntry application;
};
Result<Both> find_both(Work& work, std::string_view county, ApplicationId id);
Result<Both> application_to_fill(Work& work, std::string_view county, ApplicationId id);  // by the applicant
Result<Nothing> require_fillable(const ApplicationEntry& application);                    // draft or returned
ApplicationEntry reloaded(Work& work, const ApplicationEntry& application);

// A step of the application, recorded; refuses with "not-now".
Result<Nothing> advance(Work& work, const Both& both, ApplicationState to, const std::string& reason);
// The unit in `lines` goes with it, as far as the line has the stage.
Result<Nothing> step_line(Work& work, const Both& both, lines::UnitStage stage, const std::string& reason);

Result<Nothing> take_seat(Work& work, const Both& both, QuotaScope scope, const std::string& name);
void free_seats(Work& work, const ApplicationEntry& application);
std::vector<QuotaUse> quotas_of(Work& work, const CallEntry& call);

// Every condition of the call and the bans, for a body.
std::vector<ConditionOutcome> conditions_of(Work& work, const CallEntry& call, BodyId body, const std::vector<FormAnswer>& answers, lines::UnitId own_unit);
std::vector<FormProblem> problems_of(Work& work, const Both& both);

ApplicationRow row_of(Work& work, const ApplicationEntry& application, const std::string& call_title);
std::vector<MaterialView> materials_of(Work& work, const ApplicationEntry& application);
std::vector<ApplicationMember> members_of(Work& work, const ApplicationEntry& application);
std::vector<PauseView> pauses_of(Work& work, const ApplicationEntry& application);

}  // namespace luoshi::programmes::calls
