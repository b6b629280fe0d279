// What must not change the reading: line breaks, blank lines, widths of punctuation, an OCR's habits. And any bytes get
// an answer.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "foundation/json.hpp"
#include "notices/reading/invariants.hpp"
#include "notices/reading/test_texts.hpp"
#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {
namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

std::vector<std::string> sound_notices() {
    std::vector<std::string> texts;
    for (const auto& entry : fs::directory_iterator(fs::path(LUOSHI_SOURCE_DIR) / "src/notices/testdata")) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(".txt") && name.find("defect") == std::string::npos) texts.push_back(content(entry.path()));
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

// What a reading says, without line numbers and without the width of anything.
std::string essence(const Reading& reading, bool with_texts = true) {
    std::string all;
    for (const Document& d : reading.documents) {
        all += d.form + "|" + (d.number ? d.number->normalized.value_or(d.number->raw) : "") + "|" +
               (d.title ? without_spaces(d.title->normalized.value_or(d.title->text)) : "") + "|" +
               joined(d.addressees) + "|";
        for (const Issuer& i : d.issuers) all += i.name + ",";
        all += d.issued ? d.issued->to_string() : "";
        for (const Clause& c : d.clauses) {
            all += "\n" + c.path + " " + c.heading.value_or("");
            if (with_texts) all += " " + without_spaces(c.text);
        }
        for (const Quantity& q : d.quantities)
            all += "\nq " + q.path.value_or("") + " " + (q.value ? std::to_string(*q.value) : "") + q.comparator +
                   q.unit + " " + without_spaces(q.object) + q.scope;
        for (const Citation& c : d.citations) all += "\nc " + c.title.value_or("") + c.number.value_or("") + c.role;
        for (const Effect& e : d.effect) all += "\ne " + e.rule;
    }
    std::string folded;
    for (size_t at = 0; at < all.size();) {
        const Char c = decode(all, at);
        const char32_t f = fold(c.code);
        if (f < 0x80)
            folded += static_cast<char>(f);
        else
            folded.append(all, at, c.size);
        at += c.size;
    }
    return folded;
}

// Breaks the body's long lines after `width` characters, with or without blank lines between.
std::string wrapped(const std::string& text, size_t width, bool blank) {
    std::string out;
    std::stringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::string_view body = trim(line);
        size_t n = 0;
        for (size_t at = 0; at < body.size();) {
            const Char c = decode(body, at);
            // Printers do not begin a line with a closing mark.
            const bool closing = is_comma(c.code) || is_clause_stop(c.code) || is_close_quote(c.code) ||
                                 fold(c.code) == ')' || fold(c.code) == ']' || c.code == 0x300B;
            if (n >= width && !closing) {
                out += blank ? "\n\n" : "\n";
                n = 0;
            }
            out.append(body, at, c.size);
            at += c.size;
            ++n;
        }
        out += '\n';
    }
    return out;
}

TEST(Properties, BlankLinesChangeNothing) {
    for (const std::string& text : sound_notices()) {
        std::string doubled;
        for (const char c : text) {
            doubled += c;
            if (c == '\n') doubled += '\n';
        }
        EXPECT_EQ(essence(read_notice(doubled)), essence(read_notice(text)));
    }
}

TEST(Properties, CarriageReturnsAndAByteOrderMarkChangeNothing) {
    for (const std::string& text : sound_notices()) {
        std::string dos = "\xEF\xBB\xBF";
        for (const char c : text) {
            if (c == '\n') dos += '\r';
            dos += c;
        }
        EXPECT_EQ(essence(read_notice(dos)), essence(read_notice(text)));
    }
}

TEST(Properties, FullWidthDigitsChangeNothing) {
    for (const std::string& text : sound_notices()) {
        if (count_findings(read_notice(text), "HARD_WRAPPED_LINES") > 0)
            continue;  // their lines are as wide as they are wide
        std::string wide;
        for (const char c : text) {
            if (c >= '0' && c <= '9')
                wide += {'\xEF', '\xBC', static_cast<char>('\x90' + (c - '0'))};
            else
                wide += c;
        }
        EXPECT_EQ(essence(read_notice(wide)), essence(read_notice(text)));
    }
}

TEST(Properties, HalfWidthBracketsOfNumbersChangeNothing) {
    for (const std::string& text : sound_notices()) {
        std::string square = text;
        for (const auto& [from, to] : {std::pair<std::string, std::string>{"〔", "["}, {"〕", "]"}}) {
            for (size_t at = square.find(from); at != std::string::npos; at = square.find(from, at))
                square.replace(at, from.size(), to);
        }
        EXPECT_EQ(essence(read_notice(square)), essence(read_notice(text)));
    }
}

// The limit: a heading alone on its line may, when a break falls on its very end, run into its text; so headings are
// compared only where the paragraph is longer than a line and the clauses' paths always.
TEST(Properties, HardWrappingKeepsClausesQuantitiesAndCitations) {
    const auto counts = [](const Reading& reading) {
        std::string all;
        for (const Document& d : reading.documents) {
            all += d.form + " " + paths(d) + " " + std::to_string(d.quantities.size()) + " " +
                   std::to_string(d.citations.size()) + " " + (d.number ? d.number->raw : "") + "\n";
        }
        return all;
    };
    int same = 0;
    int all = 0;
    for (const std::string& text : sound_notices()) {
        const std::string plain = counts(read_notice(text));
        for (const size_t width : {size_t{26}, size_t{28}, size_t{32}}) {
            for (const bool blank : {false, true}) {
                ++all;
                same += counts(read_notice(wrapped(text, width, blank))) == plain ? 1 : 0;
            }
        }
    }
    // Tables and columns do not survive wrapping; nine of ten notices must.
    EXPECT_GE(same * 10, all * 9) << same << " of " << all;
}

TEST(Properties, ScansWithSpacesAndWrongBracketsKeepNumbersTitlesAndPaths) {
    std::mt19937 random(7);
    int same = 0;
    int all = 0;
    for (const std::string& text : sound_notices()) {
        std::string noisy;
        for (size_t at = 0; at < text.size();) {
            const Char c = decode(text, at);
            std::string_view shown = std::string_view(text).substr(at, c.size);
            if (c.code == U'〔' && random() % 2 == 0) shown = "（";
            if (c.code == U'〕' && random() % 2 == 0) shown = "]";
            noisy += shown;
            if (is_han(c.code) && random() % 9 == 0) noisy += ' ';
            at += c.size;
        }
        ReadOptions scan;
        scan.kind = "scan";
        const auto head = [](const Reading& r) {
            std::string h;
            for (const Document& d : r.documents)
                h += (d.number ? d.number->normalized.value_or(d.number->raw) : "") + paths(d) + "\n";
            return h;
        };
        ++all;
        same += head(read_notice(noisy, scan)) == head(read_notice(text)) ? 1 : 0;
    }
    EXPECT_GE(same * 10, all * 9) << same << " of " << all;
}

TEST(Properties, AnyMutilationGetsAWellFormedAnswer) {
    std::mt19937 random(42);
    const std::vector<std::string> texts = sound_notices();
    for (int round = 0; round < 1500; ++round) {
        std::string text = texts[random() % texts.size()];
        for (unsigned n = random() % 12; n > 0 && !text.empty(); --n) {
            const size_t at = random() % text.size();
            switch (random() % 4) {
                case 0:
                    text.erase(at, random() % 40);
                    break;
                case 1:
                    text.insert(at, 1, static_cast<char>(random() % 256));
                    break;
                case 2:
                    text.insert(at, texts[random() % texts.size()].substr(0, random() % 300));
                    break;
                default:
                    text[at] = static_cast<char>(random() % 256);
                    break;
            }
        }
        ReadOptions options;
        if (round % 3 == 0) options.kind = "scan";
        ASSERT_EQ(broken_invariant(read_notice(text, options)), "") << text;
    }
}

TEST(Properties, HostileTextsTakeTimeInProportion) {
    const char* pieces[] = {"“",
                            "”",
                            "《",
                            "》",
                            "（",
                            "）",
                            "一、",
                            "（一）",
                            "1.",
                            "一",
                            "第",
                            "2022年",
                            "附件",
                            "由",
                            "解释",
                            "每",
                            "建设10个",
                            "，",
                            "、",
                            "。",
                            "\n",
                            "：“修改为",
                            "湘教发〔2022〕1号\n",
                            "湖南省教育厅\n",
                            "2022年3月1日\n",
                            "一、a\n",
                            "（一）a\n",
                            "1.a\n",
                            "各市州教育局：\n",
                            "附件1\n",
                            "不超过",
                            "关于印发",
                            "通知\n",
                            "会同",
                            "负责",
                            "由省教育厅",
                            "有效期",
                            "下同",
                            "（"};
    for (const char* piece : pieces) {
        const auto time_of = [&](size_t bytes) {
            std::string text;
            while (text.size() < bytes) text += piece;
            const auto begin = std::chrono::steady_clock::now();
            EXPECT_EQ(broken_invariant(read_notice(text)), "") << piece;
            return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        };
        // No figure is promised here; something quadratic would need minutes for this.
        EXPECT_LT(time_of(1'000'000), 20.0) << piece;
    }
}

TEST(Properties, TheFuzzCorpusIsReadWithoutFault) {
    const fs::path corpus = fs::path(LUOSHI_SOURCE_DIR) / "src/notices/reading/fuzz_corpus";
    int read = 0;
    for (const auto& entry : fs::directory_iterator(corpus)) {
        EXPECT_EQ(broken_invariant(read_notice(content(entry.path()))), "") << entry.path();
        ++read;
    }
    EXPECT_GT(read, 0);
}

TEST(Json, OfAReadingComesBackAsItWas) {
    const Reading reading = read_notice(notice_of("一、建设20个基地，由省教育厅牵头，于6月30日前完成审核。"));
    const auto again = json::from_json<Reading>(to_json(reading));
    ASSERT_TRUE(again);
    EXPECT_EQ(to_json(*again), to_json(reading));
}

}  // namespace
}  // namespace luoshi::notices::reading
