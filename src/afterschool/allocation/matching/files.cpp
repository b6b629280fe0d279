#include "afterschool/allocation/matching/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <set>
#include <thread>

#include "foundation/parallel.hpp"

namespace luoshi::afterschool::allocation::matching {
namespace {

constexpr std::string_view frozen_schema = "luoshi.frozen/1";

std::vector<std::uint32_t> taken_of(const Market& market, const Seats& seats) {
    std::vector<std::uint32_t> taken(market.courses(), 0);
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        if (seats[a] != none) ++taken[market.course[market.first[a] + seats[a]]];
    }
    return taken;
}

// In each slot the course that falls short of its minimum the most; the first in the file where two fall short alike.
std::vector<std::uint32_t> emptiest(const Tables& tables, const std::vector<std::uint32_t>& taken) {
    std::vector<std::uint32_t> found(tables.slots.size(), none);
    for (std::uint32_t c = 0; c < tables.courses.size(); ++c) {
        const auto& course = tables.courses[c];
        if (tables.market.places[c] == 0 || taken[c] >= course.min) continue;
        auto& best = found[course.slot];
        const auto short_of = [&](std::uint32_t k) { return std::uint64_t{taken[k]}; };
        // taken[c] / min(c) < taken[best] / min(best), without division
        if (best == none || short_of(c) * tables.courses[best].min < short_of(best) * course.min) best = c;
    }
    std::erase(found, none);
    return found;
}

// The lists stay as they are: a closed course has no places, so that every wish can still be explained.
Allocated close_and_allocate(Tables& tables, const std::vector<std::uint32_t>& line, const Options& options,
                             Allocated allocated) {
    while (true) {
        const auto closing = emptiest(tables, allocated.taken);
        if (closing.empty()) return allocated;
        for (const auto course : closing) {
            tables.market.places[course] = 0;
            allocated.closed.push_back(course);
        }
        allocated.seats = allocate(tables.market, line, options.mechanism, options.threads);
        allocated.taken = taken_of(tables.market, allocated.seats);
    }
}

FileFigures figures_of(const Tables& tables, const Allocated& allocated) {
    FileFigures figures;
    figures.pupils_listed = static_cast<std::int64_t>(tables.pupils_listed);
    figures.applicants = tables.market.applicants();
    figures.wishes = static_cast<std::int64_t>(tables.market.course.size());
    figures.courses = tables.market.courses();
    for (const auto& course : tables.courses) figures.places += course.capacity;
    for (const auto seat : allocated.seats) {
        figures.seated += seat != none ? 1 : 0;
        figures.first_wish += seat == 0 ? 1 : 0;
    }
    for (std::uint32_t c = 0; c < tables.courses.size(); ++c) {
        const auto& course = tables.courses[c];
        if (allocated.taken[c] >= course.min) continue;
        const bool closed = std::ranges::find(allocated.closed, c) != allocated.closed.end();
        figures.below_min.push_back({std::string(course.course), std::string(tables.slots[course.slot]),
                                     allocated.taken[c], course.min, closed});
    }
    return figures;
}

std::optional<std::string> text_option(const json::value& options, std::string_view name) {
    const auto* object = options.if_object();
    const auto* value = object == nullptr ? nullptr : object->if_contains(name);
    if (value == nullptr) return std::nullopt;
    return value->is_string() ? std::string(value->get_string()) : std::string("?");
}

Problem unknown_option(std::string_view name, std::string_view value) {
    return {Code::invalid, "unknown-option", fmt::format("不认识的选项 {}={}", name, value),
            fmt::format("unknown option {}={}", name, value)};
}

Result<std::string> recompute(const draw::Record& record, const draw::Texts& inputs, std::string_view seed,
                              unsigned threads) {
    TRY(Options options, options_of(record.mechanism, record.options));
    options.algorithm = record.algorithm;
    options.seed = seed;
    options.threads = threads;
    const auto text = [&](std::string_view name) -> std::optional<std::string_view> {
        const auto found = inputs.find(name);
        return found == inputs.end() ? std::nullopt : std::optional(found->second);
    };
    std::string out;
    const auto append = [&](std::string_view piece) { out += piece; };
    if (const auto list = text("list")) {
        TRY(const FrozenFiles files, files_of_frozen(*list));
        TRY_DO(allocate_texts({files.courses, files.wishes, std::nullopt, &files.kept}, options, append));
        return out;
    }
    if (!text("courses") || !text("wishes"))
        return Problem{Code::invalid, "inputs-missing", "记录缺少 courses 或 wishes",
                       "the record names no courses or no wishes"};
    TRY_DO(allocate_texts({*text("courses"), *text("wishes"), text("pupils")}, options, append));
    return out;
}

// Fields of one line, parted by single spaces.
std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    while (true) {
        const auto space = line.find(' ');
        words.push_back(line.substr(0, space));
        if (space == std::string_view::npos) return words;
        line.remove_prefix(space + 1);
    }
}

std::optional<std::uint32_t> whole_number(std::string_view text) {
    std::uint32_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size() || number > 1'000'000'000) return std::nullopt;
    return number;
}

Problem kept_needs_da() {
    return {Code::invalid, "kept-needs-da", "有预留名额或按班名额时，只能用志愿优先（da）",
            "kept places need deferred acceptance (da)"};
}

}  // namespace

Result<Nothing> keep_places(Tables& tables, const Kept& kept) {
    auto& market = tables.market;
    if (kept.lines.empty()) return Nothing{};
    std::map<std::string_view, std::uint32_t> courses;
    for (std::uint32_t c = 0; c < tables.courses.size(); ++c) courses.emplace(tables.courses[c].course, c);
    std::map<std::string_view, std::uint16_t> numbers;
    std::set<std::pair<std::uint32_t, std::uint16_t>> seen;
    for (const auto& line : kept.lines) {
        const auto course = courses.find(line.course);
        const auto group = numbers.try_emplace(line.group, static_cast<std::uint16_t>(numbers.size() + 1)).first->second;
        if (course == courses.end() || numbers.size() > 60'000 || !seen.insert({course->second, group}).second) {
            return Problem{Code::invalid, "bad-list", fmt::format("名单的预留名额有误：{} {}", line.course, line.group),
                           fmt::format("kept places of {} for {} do not fit the list", line.course, line.group)};
        }
        market.reserves.push_back({course->second, group, line.places});
    }
    market.group.assign(market.applicants(), 0);
    for (std::uint32_t a = 0; a < market.applicants(); ++a) {
        const auto group = kept.groups.find(tables.pupil_of(a));
        if (group == kept.groups.end()) continue;
        const auto number = numbers.find(group->second);
        if (number != numbers.end()) market.group[a] = number->second;
    }
    return Nothing{};
}

Result<Options> options_of(std::string_view mechanism, const json::value& options) {
    Options found;
    if (mechanism == "da")
        found.mechanism = Mechanism::da;
    else if (mechanism == "rsd")
        found.mechanism = Mechanism::rsd;
    else if (mechanism == "first-come")
        found.mechanism = Mechanism::first_come;
    else
        return Problem{Code::invalid, "unknown-mechanism", fmt::format("没有这种分配方式：{}", mechanism),
                       fmt::format("unknown mechanism {}", mechanism)};
    if (const auto ties = text_option(options, "ties")) {
        const auto read = json::enum_parse<Ties>(*ties);
        if (!read) return unknown_option("ties", *ties);
        found.ties = *read;
    }
    if (const auto below = text_option(options, "below_min")) {
        const auto read = json::enum_parse<BelowMin>(*below);
        if (!read) return unknown_option("below_min", *below);
        found.below_min = *read;
    }
    return found;
}

json::value written(const Options& options) {
    return boost::json::object{{"ties", json::enum_name(options.ties)},
                               {"below_min", json::enum_name(options.below_min)}};
}

std::vector<std::uint32_t> line_of(const Tables& tables, const Options& options) {
    const auto applicants = tables.market.applicants();
    if (options.mechanism == Mechanism::first_come) {
        std::vector<std::uint32_t> line(applicants);
        std::iota(line.begin(), line.end(), 0U);
        return line;
    }
    // A pupil in two slots has one number; which of the two applicants then comes first decides nothing, but must be
    // the same everywhere.
    const auto earlier = [&](std::uint32_t a, std::uint32_t b) {
        const auto order = tables.pupil_of(a).compare(tables.pupil_of(b));
        return order != 0 ? order < 0 : a < b;
    };
    if (options.ties == Ties::id) {
        if (!tables.sorted.empty()) return places_in_line(tables.sorted);
        std::vector<std::uint32_t> line(applicants);
        std::iota(line.begin(), line.end(), 0U);
        return line;
    }
    const draw::Lottery lottery(options.algorithm, options.seed);
    const auto number = [&](std::uint32_t a) { return lottery.number(tables.pupil_of(a)); };
    return places_in_line(draw::order_of(applicants, number, earlier, options.threads));
}

Allocated allocate_tables(Tables& tables, const std::vector<std::uint32_t>& line, const Options& options) {
    Allocated allocated;
    allocated.seats = allocate(tables.market, line, options.mechanism, options.threads);
    allocated.taken = taken_of(tables.market, allocated.seats);
    if (options.below_min == BelowMin::close) return close_and_allocate(tables, line, options, std::move(allocated));
    return allocated;
}

Result<FileResult> allocate_texts(const InputTexts& texts, const Options& options,
                                  const std::function<void(std::string_view)>& out) {
    FileResult result;
    auto& record = result.record;
    record.algorithm = options.algorithm;
    record.mechanism = word_of(options.mechanism);
    record.version = LUOSHI_VERSION;
    record.options = written(options);
    record.seed = options.uses_seed() ? crypto::hex(options.seed) : std::string();
    // The digest of a large file takes as long as a good part of the allocation: beside it, not after it.
    draw::RecordPart wishes_part;
    std::jthread digesting([&] { wishes_part = draw::part_of(options.algorithm, "wishes", texts.wishes); });
    TRY(Tables tables, read_tables(texts.courses, texts.wishes, texts.pupils, options.threads));
    if (texts.kept != nullptr) {
        if (!texts.kept->lines.empty() && options.mechanism != Mechanism::da) return kept_needs_da();
        TRY_DO(keep_places(tables, *texts.kept));
    }
    const auto line = line_of(tables, options);
    const auto allocated = allocate_tables(tables, line, options);
    crypto::Hasher hasher(options.algorithm);
    std::int64_t bytes = 0;
    write_seats(tables, allocated.seats, options.threads, [&](std::string_view piece) {
        hasher.update(piece);
        bytes += static_cast<std::int64_t>(piece.size());
        out(piece);
    });
    result.figures = figures_of(tables, allocated);
    digesting.join();
    record.inputs = {draw::part_of(options.algorithm, "courses", texts.courses), std::move(wishes_part)};
    if (texts.pupils) record.inputs.push_back(draw::part_of(options.algorithm, "pupils", *texts.pupils));
    record.result = {"result", std::nullopt, crypto::hex(crypto::view(hasher.finish())), bytes, std::nullopt};
    record.figures = boost::json::parse(json::to_json(result.figures));
    return result;
}

draw::Recompute recompute_with(unsigned threads) {
    return
        [threads](const draw::Record& record, const draw::Texts& inputs, std::string_view seed) -> Result<std::string> {
            if (record.mechanism == "order" || record.mechanism == "pick")
                return draw::recompute_order(record, inputs, seed);
            return recompute(record, inputs, seed, threads);
        };
}

Result<FrozenFiles> files_of_frozen(std::string_view list) {
    FrozenFiles files{"course,slot,capacity,min\n", "pupil,slot,rank,course,priority\n", {}};
    std::int64_t number = 0;
    const auto bad = [&](std::string_view words, std::string_view words_en) {
        return Problem{Code::invalid, "bad-list", fmt::format("名单第 {} 行：{}", number, words),
                       fmt::format("list line {}: {}", number, words_en)};
    };
    while (!list.empty()) {
        ++number;
        const auto end = list.find('\n');
        const auto line = list.substr(0, end);
        list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
        if (line.find_first_of(",\"\r") != std::string_view::npos)
            return bad("有逗号、引号或回车", "holds a comma, a quote or a carriage return");
        const auto words = words_of(line);
        if (number == 1) {
            if (line != frozen_schema) return bad("不是 luoshi.frozen/1 名单", "this is no luoshi.frozen/1 list");
        } else if (words[0] == "course" && words.size() == 5) {
            files.courses += fmt::format("{},{},{},{}\n", words[1], words[2], words[3], words[4]);
        } else if (words[0] == "wish" && words.size() == 6) {
            files.wishes += fmt::format("{},{},{},{},{}\n", words[1], words[2], words[3], words[4], words[5]);
        } else if (words[0] == "group" && words.size() == 3) {
            if (!files.kept.groups.emplace(words[1], words[2]).second) return bad("同一学生两次归组", "a pupil of two groups");
        } else if (words[0] == "kept" && words.size() == 4) {
            const auto places = whole_number(words[3]);
            if (!places) return bad("预留名额不是整数", "kept places are no number");
            files.kept.lines.push_back({std::string(words[1]), std::string(words[2]), *places});
        } else if (words[0] != "round" || number != 2) {
            return bad("不认识的行", "unknown line");
        }
    }
    if (number == 0) return bad("名单是空的", "the list is empty");
    return files;
}

}  // namespace luoshi::afterschool::allocation::matching
