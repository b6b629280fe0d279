// What the fuzz targets run, and what the unit tests run over the kept corpus: outside text may be refused, never crash.
#pragma once
#include "platform/http/problem.hpp"
#include "platform/http/router.hpp"
#include "platform/http/target.hpp"
#include "platform/http/test_desk.hpp"

namespace luoshi::http {

inline void read_any_target(std::string_view text) {
    const auto target = parse_target(text);
    if (!target) return;
    Router(desk::routes).find(Verb::get, target->segments);
    auto made = desk::request(Verb::get, std::string(text));
    made.query = target->query;
    (void)decode_command<desk::FindNotes, Source::query>(made);
}

inline void read_any_command(std::string_view text) {
    auto made = desk::request(Verb::post, "/api/notes", {}, std::string(text));
    const auto command = decode_command<desk::AddNote, Source::body>(made);
    if (!command) (void)problem_response(command.error());
    (void)decode_command<desk::Margin, Source::body>(made);
}

}  // namespace luoshi::http
