#include "rules/jobs.hpp"

#include <algorithm>

#include "notices/api.hpp"
#include "rules/queries.hpp"
#include "rules/store.hpp"

namespace luoshi::rules {
namespace {

struct Resting {
    ValueId id;
    std::string county;
    std::string parameter;
    std::string place;
};
BOOST_DESCRIBE_STRUCT(Resting, (), (id, county, parameter, place))

struct Naming {
    ValueId id;
    std::string document;
    std::string path;  // of the place
    std::optional<CitedNotice> linked;
};
BOOST_DESCRIBE_STRUCT(Naming, (), (id, document, path, linked))

Result<CitedNotice> notice_in(const json::value& payload) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains("notice");
    const auto notice =
        text == nullptr || !text->is_string() ? std::nullopt : CitedNotice::parse(std::string_view(text->get_string()));
    if (!notice) return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event lacks its notice"};
    return *notice;
}

// The last digits of 湘教发〔2022〕3号; people type them full-width too.
std::string serial_of(std::string_view number) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto last = std::find_if(number.rbegin(), number.rend(), is_digit);
    const auto before = std::find_if_not(last, number.rend(), is_digit);
    return {before.base(), last.base()};
}
std::string full_width(std::string_view digits) {
    std::string wide;
    for (const char c : digits) wide += {'\xEF', '\xBC', static_cast<char>(c - '0' + '\x90')};
    return wide;
}

bool is_there(Work& work, CitedNotice notice) { return notices::find_citable(work, notice, work.today()).has_value(); }

// Heard at least once: the key of the alert makes a second time nothing new.
void note_end(Work& work, CitedNotice notice, std::string_view what) {
    const auto resting = work.all<Resting>(queries::values_of_notice, notice, work.today());
    boost::json::array values;
    for (const auto& value : resting) {
        if (work.run(queries::insert_alert, value.id, notice, what, work.now()) > 0)
            values.emplace_back(value.id.to_string());
    }
    work.record("rules.basis_" + std::string(what), "notice", notice.to_string(), {{"values", std::move(values)}});
}

// A value may have been entered with the number of a document before the register had it: it rests on the notice from now on, as one entered today would. One
// that was found so before keeps its notice while that is published.
int link_values(Work& work, const notices::CitableNotice& notice) {
    const auto serial = serial_of(notice.number.value_or(""));
    if (serial.empty()) return 0;
    boost::json::array values;
    for (const auto& value : work.all<Naming>(queries::values_naming_a_number, notice.id, work.today(), serial, full_width(serial))) {
        if (value.linked && is_there(work, *value.linked)) continue;
        const auto meant = notices::find_citable_by_number(work, value.document, value.path, work.today());
        if (!meant || meant->id != notice.id) continue;
        work.run(queries::put_basis_link, value.id, notice.id, work.now());
        values.emplace_back(value.id.to_string());
    }
    const auto linked = static_cast<int>(values.size());
    if (linked > 0) work.record("rules.basis_found", "notice", notice.id.to_string(), {{"values", std::move(values)}});
    return linked;
}

Result<Nothing> hear_published(Work& work, const json::value& payload) {
    TRY(const CitedNotice id, notice_in(payload));
    const auto notice = notices::find_citable(work, id, work.today());
    if (!notice || link_values(work, *notice) == 0) return Nothing{};
    // Registered late, after it was repealed or had run out: nothing else would say so of the values found now.
    if (notice->standing == notices::Standing::repealed || notice->standing == notices::Standing::expired) note_end(work, id, "ended");
    return Nothing{};
}

Result<Nothing> hear_ended(Work& work, const json::value& payload) {
    TRY(const CitedNotice id, notice_in(payload));
    if (const auto notice = notices::find_citable(work, id, work.today())) link_values(work, *notice);  // entered before this program looked for numbers
    note_end(work, id, "ended");
    return Nothing{};
}

Result<Nothing> hear_withdrawn(Work& work, const json::value& payload) {
    TRY(const CitedNotice id, notice_in(payload));
    note_end(work, id, "withdrawn");
    return Nothing{};
}

}  // namespace

void add_jobs(jobs::Runner& runner) {
    runner.subscribe("notices.published", &hear_published);
    runner.subscribe("notices.ended", &hear_ended);
    runner.subscribe("notices.withdrawn", &hear_withdrawn);
}

}  // namespace luoshi::rules
