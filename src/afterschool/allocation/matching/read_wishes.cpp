#include "afterschool/allocation/matching/read_wishes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "foundation/parallel.hpp"

namespace luoshi::afterschool::allocation::matching {
namespace {

// A stretch of wishes.csv read by one thread. A run is rows of one pupil and slot that follow each other.
struct Chunk {
    const char* begin = nullptr;
    const char* end = nullptr;
    std::vector<Stretch> pupil;          // by run
    std::vector<std::uint32_t> slot;     // by run
    std::vector<std::uint32_t> rows;     // by run
    std::vector<std::uint32_t> course;   // by row
    std::vector<std::uint32_t> rank;     // by row; empty as long as every run counts 1, 2, 3 …
    std::vector<std::int32_t> priority;  // by row; empty as long as all are 0
    std::optional<Fault> fault;
};

class WishReader {
 public:
    WishReader(std::string_view text, const Columns& columns, const Catalogue& catalogue, const Tables& tables)
        : text_(text), columns_(columns), catalogue_(catalogue), tables_(tables) {}

    void read(Chunk& chunk) const {
        const auto guess = static_cast<std::size_t>(chunk.end - chunk.begin) / 16;
        chunk.course.reserve(guess);
        std::string_view pupil;
        std::string_view slot_name;
        std::uint32_t slot = none;
        for (const char* at = chunk.begin; at != chunk.end;) {
            const auto line = csv::read_line(at, chunk.end);
            if (!line.blank()) {
                if (!is_complete(line, columns_)) {
                    chunk.fault = incomplete(at, line, columns_);
                    return;
                }
                const auto found_pupil = line.field[columns_.needed[0]];
                const auto found_slot = line.field[columns_.needed[1]];
                const bool same_slot = found_slot == slot_name;
                if (!same_slot || found_pupil != pupil || chunk.rows.empty()) {
                    if (!same_slot) {
                        slot = catalogue_.slot(found_slot, tables_);
                        slot_name = found_slot;
                    }
                    pupil = found_pupil;
                    if (!is_name(pupil))
                        chunk.fault = empty_name(at, "pupil");
                    else if (slot == none)
                        chunk.fault = Fault{at, fmt::format("没有时段 {} 的课程", found_slot),
                                            fmt::format("there is no course in slot {}", found_slot)};
                    if (chunk.fault) return;
                    chunk.pupil.push_back(Stretch::of(text_, pupil));
                    chunk.slot.push_back(slot);
                    chunk.rows.push_back(0);
                }
                if (!read_wish(chunk, at, line, slot)) return;
            }
            at = line.next;
        }
        chunk.course.shrink_to_fit();
    }

 private:
    bool read_wish(Chunk& chunk, const char* at, const csv::Line& line, std::uint32_t slot) const {
        const auto rank_text = line.field[columns_.needed[2]];
        std::int64_t rank = 0;
        if (rank_text.size() == 1 && rank_text[0] >= '1' && rank_text[0] <= '9')
            rank = rank_text[0] - '0';  // nearly always
        else
            rank = csv::integer(rank_text).value_or(0);
        if (rank < 1 || rank > number_max) {
            chunk.fault = bad_number(at, "rank", rank_text, "1–1000000000");
            return false;
        }
        const auto name = line.field[columns_.needed[3]];
        const auto course = catalogue_.course(slot, name, tables_);
        if (course == none) {
            chunk.fault = Fault{at, fmt::format("时段 {} 没有课程 {}", tables_.slots[slot], name),
                                fmt::format("slot {} has no course {}", tables_.slots[slot], name)};
            return false;
        }
        const auto row = chunk.course.size();
        if (columns_.optional < line.count && !line.field[columns_.optional].empty()) {
            const auto text = line.field[columns_.optional];
            const auto priority = csv::integer(text);
            if (!priority || *priority < -number_max || *priority > number_max) {
                chunk.fault = bad_number(at, "priority", text, "-1000000000–1000000000");
                return false;
            }
            if (*priority != 0 && chunk.priority.empty()) chunk.priority.assign(row, 0);
            if (*priority != 0 || !chunk.priority.empty()) {
                chunk.priority.resize(row);
                chunk.priority.push_back(static_cast<std::int32_t>(*priority));
            }
        }
        auto& rows = chunk.rows.back();
        ++rows;
        if (chunk.rank.empty() && static_cast<std::uint32_t>(rank) != rows) write_ranks(chunk);
        if (!chunk.rank.empty() || static_cast<std::uint32_t>(rank) != rows)
            chunk.rank.push_back(static_cast<std::uint32_t>(rank));
        chunk.course.push_back(course);
        return true;
    }
    // The ranks of all rows before the present one, which all counted 1, 2, 3 …
    static void write_ranks(Chunk& chunk) {
        for (std::size_t run = 0; run < chunk.rows.size(); ++run) {
            const auto before = chunk.rows[run] - (run + 1 == chunk.rows.size() ? 1 : 0);
            for (std::uint32_t i = 1; i <= before; ++i) chunk.rank.push_back(i);
        }
    }

    std::string_view text_;
    const Columns& columns_;
    const Catalogue& catalogue_;
    const Tables& tables_;
};

// The part of a line up to its second comma: "pupil,slot" in the usual order of columns.
std::string_view line_key(const char* at, const char* end) {
    const char* p = at;
    for (int commas = 0; p != end && *p != '\n'; ++p) {
        if (*p == ',' && ++commas == 2) break;
    }
    return {at, static_cast<std::size_t>(p - at)};
}

const char* next_line(const char* at, const char* end) {
    const auto* found = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
    return found == nullptr ? end : found + 1;
}

// Stretches that begin with a line, and usually with a new pupil.
std::vector<Chunk> stretches(const char* begin, const char* end, std::size_t count) {
    std::vector<Chunk> chunks;
    const auto size = static_cast<std::size_t>(end - begin);
    const char* from = begin;
    for (std::size_t i = 1; i <= count && from != end; ++i) {
        const char* to = i == count ? end : std::max(from, begin + size * i / count);
        if (to != end) {
            to = next_line(to, end);
            for (int tries = 0; tries < 64 && to != end; ++tries) {
                const char* const after = next_line(to, end);
                if (after == end || line_key(to, end) != line_key(after, end)) {
                    to = after;
                    break;
                }
                to = after;
            }
        }
        if (to == from) continue;
        chunks.emplace_back();
        chunks.back().begin = from;
        chunks.back().end = to;
        from = to;
    }
    return chunks;
}

struct Runs {
    std::vector<std::uint32_t> representative;  // by run: the first run of the same pupil and slot; empty: all differ
    bool ascending = false;                     // by (pupil, slot): the file is sorted
};

int compare(const Tables& t, std::uint32_t a, std::uint32_t b) {
    const auto order = t.pupil_of(a).compare(t.pupil_of(b));
    return order != 0 ? order : t.slots[t.slot[a]].compare(t.slots[t.slot[b]]);
}

// While t.pupil and t.slot still stand by run.
Runs find_repeats(const Tables& t, unsigned threads) {
    const auto count = static_cast<std::uint32_t>(t.pupil.size());
    Runs runs;
    std::vector<char> ascending(threads, 1);
    const auto share = [&](unsigned i) { return static_cast<std::uint32_t>(std::uint64_t{count} * i / threads); };
    parallel(threads, [&](unsigned i) {
        for (auto run = std::max(1U, share(i)); run < share(i + 1) && ascending[i] != 0; ++run) {
            if (compare(t, run - 1, run) >= 0) ascending[i] = 0;
        }
    });
    runs.ascending = std::ranges::all_of(ascending, [](char c) { return c != 0; });
    if (runs.ascending) return runs;
    std::vector<std::uint32_t> hash(count);
    parallel(threads, [&](unsigned i) {
        for (auto run = share(i); run < share(i + 1); ++run) {
            hash[run] = static_cast<std::uint32_t>(hash_of(t.pupil_of(run), t.slot[run]));
        }
    });
    std::vector<std::uint32_t> representative(count);
    std::vector<char> repeats(threads, 0);
    parallel(threads, [&](unsigned i) {
        const auto mine = [&](std::uint32_t h) { return static_cast<unsigned>(std::uint64_t{h} * threads >> 32) == i; };
        const auto most = static_cast<std::size_t>(std::ranges::count_if(hash, mine));
        Names seen(most);
        for (std::uint32_t run = 0; run < count; ++run) {
            if (!mine(hash[run])) continue;
            const std::uint64_t wide = std::uint64_t{hash[run]} << 32 | hash[run] * 0x9E3779B9U;
            const auto first = seen.add(wide, run, [&](std::uint32_t other) {
                return t.slot[other] == t.slot[run] && t.pupil_of(other) == t.pupil_of(run);
            });
            representative[run] = first == none ? run : first;
            if (first != none) repeats[i] = 1;
        }
    });
    if (std::ranges::any_of(repeats, [](char c) { return c != 0; })) runs.representative = std::move(representative);
    return runs;
}

// Rows of runs that belong together are put together, in the order of the file.
void join_runs(Tables& t, std::vector<std::uint32_t> rows, const std::vector<std::uint32_t>& representative) {
    const auto runs = static_cast<std::uint32_t>(rows.size());
    if (t.rank.empty()) {
        t.rank.reserve(t.market.course.size());
        for (const auto n : rows) {
            for (std::uint32_t i = 1; i <= n; ++i) t.rank.push_back(i);
        }
    }
    std::vector<std::uint32_t> applicant(runs);
    std::uint32_t applicants = 0;
    std::vector<std::uint32_t> counts;
    for (std::uint32_t run = 0; run < runs; ++run) {
        if (representative[run] == run) {
            applicant[run] = applicants++;
            counts.push_back(0);
            t.pupil[applicant[run]] = t.pupil[run];
            t.slot[applicant[run]] = t.slot[run];
        } else {
            applicant[run] = applicant[representative[run]];
        }
        counts[applicant[run]] += rows[run];
    }
    t.pupil.resize(applicants);
    t.slot.resize(applicants);
    t.market.first.assign(applicants + 1, 0);
    std::partial_sum(counts.begin(), counts.end(), t.market.first.begin() + 1);
    auto next = t.market.first;
    std::vector<std::uint32_t> course(t.market.course.size());
    std::vector<std::uint32_t> rank(course.size());
    std::vector<std::int32_t> priority(t.market.priority.size());
    std::size_t row = 0;
    for (std::uint32_t run = 0; run < runs; ++run) {
        for (std::uint32_t i = 0; i < rows[run]; ++i, ++row) {
            const auto to = next[applicant[run]]++;
            course[to] = t.market.course[row];
            rank[to] = t.rank[row];
            if (!priority.empty()) priority[to] = t.market.priority[row];
        }
    }
    t.market.course = std::move(course);
    t.market.priority = std::move(priority);
    t.rank = std::move(rank);
}

// Puts each list in the order of its ranks. Answers the first applicant with a rank or a course twice, or none.
std::uint32_t settle_lists(Tables& t, unsigned threads) {
    auto& m = t.market;
    std::atomic<std::uint32_t> wrong{none};
    const auto note = [&](std::uint32_t a) {
        auto seen = wrong.load();
        while (a < seen && !wrong.compare_exchange_weak(seen, a)) {
        }
    };
    const auto applicants = m.applicants();
    parallel(threads, [&](unsigned i) {
        std::vector<std::uint32_t> order;
        std::vector<std::uint32_t> seen;
        const auto end = static_cast<std::uint32_t>(std::uint64_t{applicants} * (i + 1) / threads);
        for (auto a = static_cast<std::uint32_t>(std::uint64_t{applicants} * i / threads); a < end; ++a) {
            const auto begin = m.first[a];
            const auto size = m.first[a + 1] - begin;
            if (!t.rank.empty() && !std::is_sorted(t.rank.begin() + begin, t.rank.begin() + begin + size)) {
                order.resize(size);
                std::iota(order.begin(), order.end(), begin);
                std::ranges::stable_sort(order, {}, [&](std::uint32_t row) { return t.rank[row]; });
                const auto rearrange = [&](auto& values) {
                    auto copy = std::vector(values.begin() + begin, values.begin() + begin + size);
                    for (std::uint32_t k = 0; k < size; ++k) values[begin + k] = copy[order[k] - begin];
                };
                rearrange(m.course);
                if (!m.priority.empty()) rearrange(m.priority);
                rearrange(t.rank);
            }
            if (!t.rank.empty() && std::adjacent_find(t.rank.begin() + begin, t.rank.begin() + begin + size) !=
                                       t.rank.begin() + begin + size)
                note(a);
            if (size <= 16) {
                for (std::uint32_t k = 1; k < size; ++k) {
                    for (std::uint32_t j = 0; j < k; ++j) {
                        if (m.course[begin + k] == m.course[begin + j]) note(a);
                    }
                }
            } else {
                seen.assign(m.course.begin() + begin, m.course.begin() + begin + size);
                std::ranges::sort(seen);
                if (std::ranges::adjacent_find(seen) != seen.end()) note(a);
            }
        }
    });
    return wrong;
}

// Reads the file again, slowly, for the line in which this pupil's list goes wrong.
Fault find_repeated(std::string_view text, const Columns& columns, std::string_view pupil, std::string_view slot) {
    std::vector<std::pair<std::string_view, std::string_view>> seen;
    const char* const end = text.data() + text.size();
    for (const char* at = csv::read_line(text.data(), end).next; at != end;) {
        const auto line = csv::read_line(at, end);
        if (!line.blank() && line.field[columns.needed[0]] == pupil && line.field[columns.needed[1]] == slot) {
            const auto rank = line.field[columns.needed[2]];
            const auto course = line.field[columns.needed[3]];
            for (const auto& [other_rank, other_course] : seen) {
                if (csv::integer(other_rank) == csv::integer(rank)) {
                    return {at, fmt::format("学生 {} 在时段 {} 的第 {} 志愿出现两次", pupil, slot, rank),
                            fmt::format("pupil {} has two wishes of rank {} in slot {}", pupil, rank, slot)};
                }
                if (other_course == course) {
                    return {at, fmt::format("学生 {} 在时段 {} 重复填报课程 {}", pupil, slot, course),
                            fmt::format("pupil {} wishes for course {} twice in slot {}", pupil, course, slot)};
                }
            }
            seen.emplace_back(rank, course);
        }
        at = line.next;
    }
    return {text.data(), "志愿重复", "a wish is repeated"};
}

// The chunks become one; each is given back as soon as it is copied.
std::vector<std::uint32_t> gather(std::vector<Chunk>& chunks, Tables& t) {
    std::size_t runs = 0;
    std::size_t rows = 0;
    bool ranks = false;
    bool priorities = false;
    for (const auto& chunk : chunks) {
        runs += chunk.rows.size();
        rows += chunk.course.size();
        ranks = ranks || !chunk.rank.empty();
        priorities = priorities || !chunk.priority.empty();
    }
    t.pupil.reserve(runs);
    t.slot.reserve(runs);
    t.market.course.reserve(rows);
    if (ranks) t.rank.reserve(rows);
    if (priorities) t.market.priority.reserve(rows);
    std::vector<std::uint32_t> all_rows;
    all_rows.reserve(runs);
    for (auto& chunk : chunks) {
        const auto append = [](auto& to, auto& from) {
            to.insert(to.end(), from.begin(), from.end());
            std::remove_cvref_t<decltype(from)>().swap(from);
        };
        if (priorities) {
            chunk.priority.resize(chunk.course.size());
            append(t.market.priority, chunk.priority);
        }
        if (ranks && chunk.rank.empty()) {
            for (const auto n : chunk.rows) {
                for (std::uint32_t i = 1; i <= n; ++i) t.rank.push_back(i);
            }
        } else if (ranks) {
            append(t.rank, chunk.rank);
        }
        append(t.market.course, chunk.course);
        append(t.pupil, chunk.pupil);
        append(t.slot, chunk.slot);
        append(all_rows, chunk.rows);
    }
    return all_rows;
}

}  // namespace

Result<Columns> read_wishes(std::string_view text, const Catalogue& catalogue, Tables& t, unsigned threads) {
    t.wishes_text = text;
    const char* const end = text.data() + text.size();
    const auto header = csv::read_line(text.data(), end);
    Fault fault;
    const auto columns = read_header(header, {"pupil", "slot", "rank", "course"}, "priority", fault);
    if (!columns) {
        fault.at = text.data();
        return refusal("bad-wishes", "wishes", text, fault);
    }
    const auto size = static_cast<std::size_t>(end - header.next);
    auto chunks =
        stretches(header.next, end, std::clamp<std::size_t>(size / (1U << 20), threads, std::size_t{threads} * 64));
    const WishReader reader(text, *columns, catalogue, t);
    parallel_items(threads, chunks.size(), [&](std::size_t i) { reader.read(chunks[i]); });
    for (const auto& chunk : chunks) {
        if (chunk.fault) return refusal("bad-wishes", "wishes", text, *chunk.fault);
    }
    auto rows = gather(chunks, t);
    if (t.market.course.size() >= none)
        return Problem{Code::invalid, "bad-wishes", "志愿超过 42 亿行", "more than 4.2 billion wishes"};
    const auto runs = find_repeats(t, threads);
    if (!runs.representative.empty()) {
        join_runs(t, std::move(rows), runs.representative);
    } else {
        t.market.first.resize(rows.size() + 1);
        t.market.first[0] = 0;
        std::partial_sum(rows.begin(), rows.end(), t.market.first.begin() + 1);
    }
    if (const auto wrong = settle_lists(t, threads); wrong != none) {
        return refusal("bad-wishes", "wishes", text,
                       find_repeated(text, *columns, t.pupil_of(wrong), t.slots[t.slot[wrong]]));
    }
    if (!runs.ascending) {
        t.sorted.resize(t.market.applicants());
        std::iota(t.sorted.begin(), t.sorted.end(), 0U);
        std::ranges::sort(t.sorted, [&](std::uint32_t a, std::uint32_t b) { return compare(t, a, b) < 0; });
    }
    return *columns;
}

}  // namespace luoshi::afterschool::allocation::matching
