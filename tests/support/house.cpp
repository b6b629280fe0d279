#include "support/house.hpp"

#include <stdexcept>

#include "app/wiring.hpp"
#include "platform/storage/check_data.hpp"

namespace luoshi::testing {
namespace {

config::Config settings_in(const std::filesystem::path& data, const std::map<std::string, std::string>& more) {
    std::map<std::string, std::string> given{{"data", data.string()}, {"http.rate-per-second", "0"}, {"http.sign-in-per-minute", "0"}, {"web", ""}};
    given.insert(more.begin(), more.end());
    return config::Config::load({given.begin(), given.end()}, [](std::string_view) { return std::nullopt; }, std::nullopt).value();
}

std::string cookie_value(const http::Response& response, std::string_view name) {
    for (const auto& [header, value] : response.headers) {
        if (header == "set-cookie" && value.starts_with(std::string(name) + "=")) return value.substr(0, value.find(';'));
    }
    throw std::logic_error("signing in set no cookie: " + std::string(response.content()));
}

}  // namespace

std::string Answer::slug() const {
    const auto* object = body.if_object();
    const auto* found = object == nullptr ? nullptr : object->if_contains("slug");
    return found == nullptr ? "" : std::string(found->as_string());
}

SampleHouse::SampleHouse(storage::Engine engine, const std::map<std::string, std::string>& more) : database_(engine, app::all_migrations()) {
    database_.close();  // one program writes to a SQLite database at a time
    auto opened = storage::open(database_.url());
    house_ = std::make_unique<app::House>(app::OpenDatabase{settings_in(data_.path(), more), std::move(opened)}, clock_);
    start_ = house_->prepare(std::filesystem::path(LUOSHI_SOURCE_DIR "/samples")).value();
    auto options = house_->application_options();
    options.access_log = false;
    application_ = house_->application(std::move(options));
}

const SampleHouse::Session& SampleHouse::session_of(const std::string& account) {
    const auto found = sessions_.find(account);
    if (found != sessions_.end()) return found->second;
    const auto row = std::ranges::find(start_.accounts, account, &app::FirstStart::Row::name);
    if (row == start_.accounts.end()) throw std::logic_error("there is no sample account " + account);
    http::Request request;
    request.verb = http::Verb::post;
    request.target = "/api/session";
    request.headers = {{"content-type", "application/json"}};
    request.body = boost::json::serialize(json::value{{"name", account}, {"password", row->password}});
    const auto response = application_->handle_now(std::move(request));
    Session session;
    session.cookie = cookie_value(response, "luoshi_session");
    session.csrf = boost::json::parse(response.content()).at("csrf").as_string();
    return sessions_.emplace(account, std::move(session)).first->second;
}

Answer SampleHouse::ask(const std::string& account, http::Verb verb, const std::string& target, const std::string& json_body, http::Pairs headers) {
    http::Request request;
    request.verb = verb;
    request.target = target;
    request.headers = std::move(headers);
    request.body = json_body;
    if (!json_body.empty() && !http::has_pair(request.headers, "content-type")) request.headers.emplace_back("content-type", "application/json");
    if (!account.empty()) {
        const auto& session = session_of(account);
        request.headers.emplace_back("cookie", session.cookie);
        request.headers.emplace_back("x-csrf-token", session.csrf);
    }
    const auto response = application_->handle_now(std::move(request));
    Answer answer{response.status, {}, std::string(response.content())};
    boost::system::error_code error;
    answer.body = boost::json::parse(answer.text, error);
    return answer;
}

Answer SampleHouse::upload(const std::string& account, const std::string& target, std::string bytes) {
    return ask(account, http::Verb::post, target, bytes, {{"content-type", "application/octet-stream"}});
}

std::vector<std::string> SampleHouse::violations() {
    const auto checks = app::all_checks();
    std::vector<std::string> words;
    for (const auto& violation : storage::check_data(house_->storage(), checks)) words.push_back(json::to_json(violation));
    return words;
}

}  // namespace luoshi::testing
