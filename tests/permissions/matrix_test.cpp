// The permission matrix, in full: every route × every role × own and foreign body, over the real application. What the roles file grants is what
// answers; everything else is refused in the way that hides most.
#include <gtest/gtest.h>

#include "app/wiring.hpp"
#include "identity/api.hpp"
#include "org/api.hpp"
#include "support/house.hpp"

namespace luoshi {
namespace {

using testing::Answer;
using testing::SampleHouse;

// The smallest body that decodes: every required member of the command with a value of its kind, from the same openapi.json that clients read.
class Bodies {
 public:
    explicit Bodies(const std::string& openapi) : document_(boost::json::parse(openapi)) {}

    std::string body_for(const http::Route& route, const std::string& id) const {
        const auto& operation = document_.at("paths").at(route.path).at(method(route));
        const auto* request = operation.as_object().if_contains("requestBody");
        if (request == nullptr) return {};
        const auto* json = request->at("content").as_object().if_contains("application/json");
        return json == nullptr ? "x" : boost::json::serialize(example(json->at("schema"), id));
    }
    // Required query parameters, as "?a=…&b=…".
    std::string query_for(const http::Route& route, const std::string& id) const {
        std::string query;
        const auto* parameters = document_.at("paths").at(route.path).at(method(route)).as_object().if_contains("parameters");
        if (parameters == nullptr) return query;
        for (const auto& parameter : parameters->as_array()) {
            if (parameter.at("in").as_string() != "query" || !is_required(parameter)) continue;
            const auto value = example(parameter.at("schema"), id);
            query += (query.empty() ? "?" : "&") + std::string(parameter.at("name").as_string()) + "=" +
                     (value.is_string() ? std::string(value.as_string()) : boost::json::serialize(value));
        }
        return query;
    }
    // Of a path part.
    std::string part_for(const http::Route& route, const std::string& name, const std::string& id) const {
        for (const auto& parameter : document_.at("paths").at(route.path).at(method(route)).at("parameters").as_array()) {
            if (parameter.at("in").as_string() != "path" || parameter.at("name").as_string() != name) continue;
            const auto value = example(parameter.at("schema"), id);
            return value.is_string() ? std::string(value.as_string()) : boost::json::serialize(value);
        }
        return id;
    }

 private:
    static std::string method(const http::Route& route) {
        std::string word(http::verb_word(route.verb));
        std::ranges::transform(word, word.begin(), [](char c) { return static_cast<char>(c - 'A' + 'a'); });
        return word;
    }
    static bool is_required(const json::value& parameter) {
        const auto* required = parameter.as_object().if_contains("required");
        return required != nullptr && required->as_bool();
    }

    json::value example(const json::value& schema, const std::string& id) const {
        const auto& object = schema.as_object();
        if (const auto* reference = object.if_contains("$ref")) {
            const std::string_view name = reference->as_string();
            return example(document_.at("components").at("schemas").at(name.substr(name.rfind('/') + 1)), id);
        }
        if (const auto* values = object.if_contains("enum")) return values->as_array().front();
        if (const auto* choices = object.if_contains("anyOf")) return example(choices->as_array().front(), id);
        const auto* type = object.if_contains("type");
        if (type == nullptr) return "x";
        const auto kind = type->is_array() ? type->as_array().front().as_string() : type->as_string();
        if (kind == "object") return example_object(object, id);
        if (kind == "array") return boost::json::array{example(object.at("items"), id)};
        if (kind == "boolean") return true;
        if (kind == "integer" || kind == "number") return 1;
        const auto* format = object.if_contains("format");
        const std::string_view form = format == nullptr ? std::string_view{} : std::string_view(format->as_string());
        if (form == "uuid") return id.c_str();
        // The day of the house's clock: neither over nor too far ahead for anybody.
        if (form == "date") return "2026-09-01";
        if (form == "date-time") return "2026-09-01T08:00:00+08:00";
        return "x";
    }
    json::value example_object(const boost::json::object& schema, const std::string& id) const {
        boost::json::object result;
        if (const auto* required = schema.if_contains("required")) {
            for (const auto& name : required->as_array()) result[name.as_string()] = example(schema.at("properties").at(name.as_string()), id);
        }
        // Lists may be absent for the codec, but an act on an empty choice is refused before anybody asks who may do it.
        if (const auto* properties = schema.if_contains("properties")) {
            for (const auto& property : properties->as_object()) {
                const auto* type = property.value().as_object().if_contains("type");
                if (type != nullptr && *type == "array") result[property.key()] = example(property.value(), id);
            }
        }
        return result;
    }

    json::value document_;
};

struct Role {
    std::string account;  // "" is nobody
    std::set<std::string> permissions;
};

class Matrix : public ::testing::TestWithParam<storage::Engine> {
 protected:
    // One house for the engine at hand: it is only asked, and what is written does not change who may do what.
    static std::map<storage::Engine, std::unique_ptr<SampleHouse>>& houses() {
        static std::map<storage::Engine, std::unique_ptr<SampleHouse>> all;
        return all;
    }
    static SampleHouse& house() {
        auto& found = houses()[GetParam()];
        if (!found) found = std::make_unique<SampleHouse>(GetParam());
        return *found;
    }
    static void TearDownTestSuite() { houses().clear(); }
    void SetUp() override {
        if (GetParam() == storage::Engine::postgresql && !testing::TestDatabase::has_postgresql()) GTEST_SKIP() << "no PostgreSQL server was started";
    }

    static std::vector<Role> roles() {
        std::vector<Role> roles{{"", {}}};
        for (const auto& row : house().start().accounts) {
            Role role{row.name, {}};
            const auto answer = house().get(row.name, "/api/session");
            for (const auto& permission : answer.body.at("permissions").as_array()) role.permissions.emplace(permission.as_string());
            roles.push_back(std::move(role));
        }
        return roles;
    }

    static Answer ask(const Bodies& bodies, const http::Route& route, const std::string& account, const std::string& id) {
        std::string target(route.path);
        for (auto open = target.find('{'); open != std::string::npos; open = target.find('{')) {
            const auto close = target.find('}', open);
            target.replace(open, close - open + 1, bodies.part_for(route, target.substr(open + 1, close - open - 1), id));
        }
        return house().ask(account, route.verb, target + bodies.query_for(route, id), bodies.body_for(route, id));
    }
};
ON_BOTH_DATABASES(Matrix);

// An example that the codec refuses would never reach the question who may do it. What the use case itself says of its fields is another matter.
bool decodes(const Answer& answer) {
    if (answer.slug() != "invalid-fields") return true;
    const auto* fields = answer.body.as_object().if_contains("fields");
    return fields != nullptr && std::ranges::none_of(fields->as_array(), [](const json::value& field) {
               const std::string_view slug = field.at("slug").as_string();
               return slug == "required" || slug == "unknown-field" || slug == "unknown-value" || slug == "wrong-length" || slug == "not-text" || slug.starts_with("not-a");
           });
}

// Signing out or changing the password would end the sessions with which the matrix is asked; signing in is what opened them.
bool changes_the_asker(const http::Route& route) { return route.path.starts_with("/api/session") || route.path.starts_with("/api/account/"); }

TEST_P(Matrix, EveryRouteAnswersEveryRoleAsItsPermissionSays) {
    const Bodies bodies(house().application().openapi());
    const std::string nothing = "01890000-0000-7000-8000-000000000000";
    std::size_t cells = 0;
    for (const auto& route : app::all_routes()) {
        if (route.verb != http::Verb::get && changes_the_asker(route)) continue;
        for (const auto& role : roles()) {
            const auto answer = ask(bodies, route, role.account, nothing);
            const auto where = std::string(route.operation) + " as " + (role.account.empty() ? "nobody" : role.account) + ": " + answer.text.substr(0, 200);
            ++cells;
            EXPECT_NE(answer.status, 500) << where;
            EXPECT_TRUE(decodes(answer)) << where;
            if (route.permission.name == public_access.name) {
                EXPECT_NE(answer.status, 401) << where;
            } else if (role.account.empty()) {
                EXPECT_EQ(answer.status, 401) << where;
            } else if (route.permission.name != signed_in.name && !role.permissions.contains(std::string(route.permission.name))) {
                EXPECT_EQ(answer.status, route.opens == http::Opens::read_work ? 404 : 403) << where;
            } else {
                EXPECT_NE(answer.status, 401) << where;
            }
        }
    }
    EXPECT_GT(cells, 800U) << "the matrix is not complete";
}

// The body of each sample account, and one that lies outside of its scope.
TEST_P(Matrix, ForeignBodiesAnswerLikeBodiesThatDoNotExist) {
    const Bodies bodies(house().application().openapi());
    const auto id_of = [&](const std::string& code) {
        return storage::read(house().house().storage(), app::command_line_context(), [&](Work& work) -> Result<std::string> {
            return org::find_body_by_code(work, code).value().id.to_string();
        }).value();
    };
    const std::string foreign = id_of("431300-education");  // 娄底: outside of every sample account below the province
    std::size_t asked = 0;
    for (const auto& role : roles()) {
        if (role.account.empty() || role.permissions.contains("accounts.read") || role.permissions.contains("audit.read")) continue;
        const auto session = house().get(role.account, "/api/session");
        const auto* body = session.body.at("body").if_object();
        if (body == nullptr || std::string_view(body->at("path").as_string()) == "/430000/" ||
            std::string_view(body->at("path").as_string()).starts_with("/430000/430000")) {
            continue;
        }
        for (const auto& route : app::all_routes()) {
            if (!route.path.starts_with("/api/bodies/{") && !route.path.starts_with("/api/schools/{")) continue;
            if (route.verb == http::Verb::get) continue;  // names of bodies are no secret; what is below asks for writes
            const auto answer = ask(bodies, route, role.account, foreign);
            ++asked;
            EXPECT_TRUE(answer.status == 403 || answer.status == 404) << route.operation << " as " << role.account << ": " << answer.text;
        }
    }
    EXPECT_GT(asked, 20U);
}

TEST_P(Matrix, AnAccountWithoutGrantsSeesNothing) {
    const Bodies bodies(house().application().openapi());
    std::string account;
    for (const auto& role : roles()) {
        if (!role.account.empty() && role.permissions.empty()) account = role.account;
    }
    ASSERT_FALSE(account.empty()) << "the sample has an account without any permission: the parent";
    for (const auto& route : app::all_routes()) {
        if (route.verb != http::Verb::get || route.permission.name == public_access.name || route.permission.name == signed_in.name) continue;
        const auto answer = ask(bodies, route, account, "01890000-0000-7000-8000-000000000000");
        EXPECT_EQ(answer.status, 404) << route.operation << ": " << answer.text;
    }
}

}  // namespace
}  // namespace luoshi
