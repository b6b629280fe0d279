// programmes/calls: calls for applications: quotas, who may apply and why not, forms, recommendation, formal review. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "programmes/calls/ids.hpp"
#include "programmes/calls/permissions.hpp"
#include "programmes/lines/api.hpp"

namespace luoshi::programmes::calls {

// Events (outbox): calls.published {county, call} · calls.application_qualified {county, application, unit}

// ---- for other modules: no permission is asked, the caller has asked its own

enum class ApplicationState { draft, submitted, returned, recommended, not_recommended, qualified, disqualified, withdrawn };
BOOST_DESCRIBE_ENUM(ApplicationState, draft, submitted, returned, recommended, not_recommended, qualified, disqualified, withdrawn)

struct ApplicationLine {
    ApplicationId id;
    std::string county;  // of the call
    CallId call;
    lines::LineId line;
    lines::UnitId unit;
    BodyId body;
    std::string body_path, body_name, title, kind;
    std::string prefecture;  // code of the division that recommends, empty for an industry
    std::string industry;
    std::optional<int> recommended_rank;
    ApplicationState state = ApplicationState::draft;
};
BOOST_DESCRIBE_STRUCT(ApplicationLine, (), (id, county, call, line, unit, body, body_path, body_name, title, kind, prefecture, industry, recommended_rank, state))
std::optional<ApplicationLine> find_application(Work& work, std::string_view county, ApplicationId id);
// Those that passed the formal review, in the order of their ids: what the review gets.
std::vector<ApplicationLine> qualified_applications(Work& work, std::string_view county, CallId call);
// Who applies together with the body of the application.
std::vector<BodyId> joint_applicants(Work& work, std::string_view county, ApplicationId id);

struct CallLine {
    CallId id;
    std::string county;
    lines::LineId line;
    std::string title, number;
    int batch_year = 0;
    int places = 0;            // planned number; 0: not said
    std::optional<Date> published, closes;
};
BOOST_DESCRIBE_STRUCT(CallLine, (), (id, county, line, title, number, batch_year, places, published, closes))
std::optional<CallLine> find_call(Work& work, std::string_view county, CallId id);

// What was handed in, for those who judge it: answers with their titles, and the materials. Nothing is taken out of it here.
struct HandedInAnswer {
    std::string title;
    std::string value;
    std::vector<std::string> columns;            // of a table
    std::vector<std::vector<std::string>> rows;
};
BOOST_DESCRIBE_STRUCT(HandedInAnswer, (), (title, value, columns, rows))
struct HandedInSection {
    std::string title;
    std::vector<HandedInAnswer> answers;
};
BOOST_DESCRIBE_STRUCT(HandedInSection, (), (title, answers))
struct HandedInMaterial {
    std::string title;  // of the call's list
    std::string name;   // of the file
    std::string sha256;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(HandedInMaterial, (), (title, name, sha256, bytes))
struct HandedIn {
    ApplicationLine application;
    std::vector<std::string> members;  // names of the joint applicants
    std::vector<HandedInSection> sections;
    std::vector<HandedInMaterial> materials;
};
BOOST_DESCRIBE_STRUCT(HandedIn, (), (application, members, sections, materials))
std::optional<HandedIn> handed_in(Work& work, std::string_view county, ApplicationId id);
// Refuses with "file-gone" or "file-damaged".
Result<std::string> bytes_of_material(std::string_view sha256);

// The hashes that materials stand on, for FileStore::sweep.
bool refers_to_material(Work& work, std::string_view sha256);

// What waits for the actor in this room, for the home page.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::programmes::calls
