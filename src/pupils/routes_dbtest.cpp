// Over the application: no route lets anybody at a child that is not theirs, and every route about a child is asked.
#include <set>

#include "platform/http/application.hpp"
#include "pupils/pupils_on_both.hpp"
#include "pupils/routes.hpp"

namespace luoshi::pupils {
namespace {

class Routes : public PupilsOnBoth {
 protected:
    http::Response ask_as(const Actor& actor, http::Verb verb, std::string target, std::string body,
                          std::string type = "application/json") {
        http::ApplicationOptions options;
        options.clock = &clock();
        options.random = &random();
        options.access_log = false;
        http::Application application(
            storage(), routes(), [&](Work&, const http::Credentials&) -> Result<Actor> { return actor; }, options);
        http::Request request;
        request.verb = verb;
        request.target = std::move(target);
        if (!actor.session.empty()) request.headers = {{"cookie", "luoshi_session=x"}, {"x-csrf-token", actor.csrf}};
        if (!body.empty()) request.headers.emplace_back("content-type", std::move(type));
        request.body = std::move(body);
        return application.handle_now(std::move(request));
    }
    static std::string slug_of(const http::Response& response) {
        boost::system::error_code error;
        const auto document = boost::json::parse(response.content(), error);
        const auto* object = document.if_object();
        const auto* slug = object == nullptr ? nullptr : object->if_contains("slug");
        return slug == nullptr ? "" : std::string(slug->as_string());
    }
    Actor in_session(Actor actor) {
        actor.session = "x";
        actor.csrf = "csrf";
        return actor;
    }
};
ON_BOTH_DATABASES(Routes);

struct Row {
    std::string_view operation;
    std::string query;  // after the path
    std::string body;   // "…" stands for the id of an agreement, binding or class
};

// One row for every route with a child in its path.
const std::vector<Row>& rows() {
    static const std::string id = "01890000-0000-7000-8000-000000000001";
    static const std::vector<Row> table = {
        {"showPupil", "", ""},
        {"correctPupil", "", R"({"name":"x","sex":"male","born":"2016-01-01","boarding":false,"reason":"x"})"},
        {"changePupilNumber", "", R"({"number":"L1","reason":"x"})"},
        {"movePupil", "", R"({"class":")" + id + R"(","reason":"x"})"},
        {"stepPupil", "", R"({"step":"leave","reason":"x"})"},
        {"revealPupilField", "", R"({"field":"number","reason":"x"})"},
        {"erasePupil", "", R"({"reason":"x"})"},
        {"enterConsent", "", R"({"id":")" + id + R"(","agreement":"AGREEMENT","decision":"given","reason":"x"})"},
        {"enterPaperConsent", "?id=" + id + "&agreement=AGREEMENT&decision=given&reason=x&name=a.png",
         "\x89PNG\r\n\x1A\n"},
        {"fetchConsentScan", "", ""},
        {"showChild", "", ""},
        {"exportChild", "", ""},
        {"contestGuardianship", "", R"({"id":")" + id + R"(","guardianship":"BINDING","reason":"x"})"},
        {"leaveChild", "", "{}"},
        {"findPupilCorrectionsOfChild", "", ""},
        {"askPupilCorrection", "", R"({"id":")" + id + R"(","field":"name","value":"周样一一","reason":"x"})"},
        {"withdrawPupilCorrection", "", "{}"},
        {"findChildAgreements", "", ""},
        {"findChildConsents", "", ""},
        {"decideConsent", "",
         R"({"id":")" + id + R"(","agreement":"AGREEMENT","text_sha256":"SHA","decision":"given"})"},
        {"confirmConsent", "", "{}"},
    };
    return table;
}

std::string filled(std::string text, const std::string& mark, const std::string& value) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) text.replace(at, mark.size(), value);
    return text;
}

TEST_P(Routes, NoForeignChildsIdEverWorks) {
    const auto id = pupil();
    const auto binding = mother_of(id);
    const auto text = agreement();
    const auto entered = try_enter(teacher(), id, text).value();
    std::set<std::string_view> asked;
    // A guardian of another child of the class, an official, the head of the neighbouring school, its office with every
    // right.
    const auto other = pupil("吴样二");
    father_of(other);
    auto neighbour = office(&neighbour_);
    const std::vector<std::pair<const char*, Actor>> people = {{"another family", in_session(father())},
                                                               {"an official", in_session(stranger())},
                                                               {"the neighbouring school", in_session(neighbour)}};
    for (const auto& route : routes()) {
        const std::string_view path = route.path;
        const bool about_a_child = path.starts_with("/api/children/{") || path.starts_with("/api/pupils/{");
        if (!about_a_child) continue;
        const auto row = std::ranges::find(rows(), route.operation, &Row::operation);
        ASSERT_NE(row, rows().end()) << route.operation << " is not asked";
        asked.insert(route.operation);
        auto target = filled(std::string(path), "{pupil}", id.to_string());
        target = filled(target, "{id}",
                        path.find("{pupil}") == std::string_view::npos ? id.to_string() : entered.id.to_string());
        target += filled(row->query, "AGREEMENT", text.id.to_string());
        auto body = filled(filled(row->body, "AGREEMENT", text.id.to_string()), "BINDING", binding.to_string());
        body = filled(body, "SHA", *text.sha256);
        const auto type = route.uploads ? "application/octet-stream" : "application/json";
        for (const auto& [who, actor] : people) {
            const auto answer = ask_as(actor, route.verb, target, body, type);
            EXPECT_NE(answer.status, 422) << route.operation << ": " << answer.content();
            EXPECT_TRUE(answer.status == 404 || answer.status == 403)
                << route.operation << " as " << who << ": " << answer.status << " " << answer.content();
            if (answer.status == 404) {
                EXPECT_EQ(slug_of(answer), "no-such-pupil") << route.operation << " as " << who;
            } else {
                EXPECT_NE(route.permission.name, signed_in.name)
                    << route.operation << " tells " << who << " that the child is there";
            }
            EXPECT_EQ(answer.content().find("周样一"), std::string_view::npos) << route.operation << " as " << who;
        }
    }
    EXPECT_EQ(asked.size(), rows().size());
    EXPECT_TRUE(standing(id)) << "nothing of it was done";
}

TEST_P(Routes, TheOwnFamilyIsAnswered) {
    const auto id = pupil();
    mother_of(id);
    agreement();
    for (const char* target : {"/api/children", "/api/children/ID", "/api/children/ID/agreements",
                               "/api/children/ID/consents", "/api/children/ID/export"}) {
        EXPECT_EQ(ask_as(in_session(mother()), http::Verb::get, filled(target, "ID", id.to_string()), "").status, 200)
            << target;
    }
}

TEST_P(Routes, ALookAtASlipNeedsNoAccountAndShowsAMaskedName) {
    const auto code = slip(pupil(), office());
    const auto answer = ask_as(Actor{}, http::Verb::post, "/api/binding/look", R"({"code":")" + code + R"("})");
    EXPECT_EQ(answer.status, 200) << answer.content();
    EXPECT_EQ(answer.content().find("周样一"), std::string_view::npos);
    EXPECT_NE(answer.content().find("周*一"), std::string_view::npos);
}

TEST_P(Routes, AListOfPupilsIsExportedWithoutFormulas) {
    enrolled(child(class_().id, "=cmd()"));
    http::ApplicationOptions options;
    options.clock = &clock();
    options.random = &random();
    options.access_log = false;
    const auto actor = in_session(office());
    http::Application application(
        storage(), routes(), [&](Work&, const http::Credentials&) -> Result<Actor> { return actor; }, options);
    http::Request request;
    request.target = "/api/pupils";
    request.headers = {{"cookie", "luoshi_session=x"}, {"accept", "text/csv"}};
    const auto answer = application.handle_now(std::move(request));
    EXPECT_EQ(answer.status, 200);
    EXPECT_NE(answer.content().find("班级"), std::string_view::npos);
    EXPECT_EQ(answer.content().find(",=cmd"), std::string_view::npos);
}

}  // namespace
}  // namespace luoshi::pupils
