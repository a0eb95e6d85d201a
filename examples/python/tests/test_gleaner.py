"""Run from examples/python with GLEANER set to the command: python3 -m unittest discover tests"""

import shutil
import unittest

import gleaner

SENTENCE = "France will pay Kenya 3 million euros by 2026."


@unittest.skipUnless(shutil.which(gleaner.command()[0]), "SKIPPED: no gleaner command; set GLEANER")
class Stream(unittest.TestCase):
    def test_yields_a_dictionary_for_each_document_in_order(self):
        documents = [{"id": "a", "text": SENTENCE}, "Nothing is here.", {"id": "c", "text": SENTENCE}]
        results = list(gleaner.extract(documents))
        self.assertEqual(["a", "line-2", "c"], [result["id"] for result in results])
        self.assertEqual("France", results[0]["pledges"][0]["pledger"]["name"])
        self.assertEqual([], results[1]["pledges"])

    def test_hands_a_failed_document_on_as_a_result(self):
        results = list(gleaner.extract([{"id": "bad"}, SENTENCE]))
        self.assertEqual("bad", results[0]["id"])
        self.assertIn("message", results[0]["error"])
        self.assertEqual(1, len(results[1]["pledges"]))

    def test_takes_documents_only_as_there_is_room(self):
        taken = []

        def endless():
            while True:
                taken.append(1)
                yield SENTENCE

        results = gleaner.extract(endless())
        next(results)
        results.close()
        self.assertLess(len(taken), 100_000)

    def test_says_what_the_command_says(self):
        with self.assertRaises(gleaner.GleanerError) as raised:
            list(gleaner.extract([SENTENCE], ["--no-such-option"]))
        self.assertEqual(2, raised.exception.status)
        self.assertIn("unknown option --no-such-option", str(raised.exception))

    def test_hands_on_what_the_documents_raise(self):
        def broken():
            yield SENTENCE
            raise KeyError("mine")

        results = gleaner.extract(broken())
        self.assertEqual(1, len(next(results)["money"]))
        with self.assertRaises(KeyError):
            next(results)

    def test_no_documents_are_no_results(self):
        self.assertEqual([], list(gleaner.extract([])))

    def test_flattens_records(self):
        row = next(gleaner.rows(gleaner.extract([{"id": "a", "text": SENTENCE}]), "pledges"))
        self.assertEqual(("a", "France", "2026-12-31"), (row["doc_id"], row["pledger"], row["deadline_to"]))
        self.assertTrue(row["pledger_id"])

    def test_makes_a_frame_where_pandas_is(self):
        try:
            import pandas  # noqa: F401
        except ImportError:
            self.skipTest("SKIPPED: no pandas")
        frame = gleaner.frame(gleaner.extract([SENTENCE]), "money")
        self.assertEqual(["EUR"], list(frame["currency"]))


@unittest.skipUnless(shutil.which(gleaner.command()[0]), "SKIPPED: no gleaner command; set GLEANER")
class Service(unittest.TestCase):
    def test_answers_as_the_command_does(self):
        documents = [{"id": "a", "text": SENTENCE}, {"id": "bad"}, {"id": "c", "text": "Nothing is here."}]
        expected = list(gleaner.extract(documents))
        with gleaner.serve() as service:
            self.assertTrue(service.ready())
            self.assertEqual(expected[0], service.extract(documents[0]))
            self.assertEqual(expected, list(service.extract_all(documents)))
            many = ({"id": str(i), "text": SENTENCE} for i in range(500))
            self.assertEqual([str(i) for i in range(500)], [result["id"] for result in service.extract_all(many)])
            with self.assertRaises(gleaner.ServiceError) as raised:
                service.extract({"id": "bad"})
            self.assertIn(raised.exception.status, (400, 422))

            def broken():
                yield SENTENCE
                raise KeyError("mine")

            with self.assertRaises(KeyError):
                list(service.extract_all(broken()))
        self.assertFalse(service.ready())


if __name__ == "__main__":
    unittest.main()
